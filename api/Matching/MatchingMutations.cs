using Sedz.Analytics.Matching;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.Matching.Runs;
using Sedz.Schema;
using Sedz.Schema.Matching;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Matching;

/// <summary>Mutations of the matching, for administrators.</summary>
public sealed class MatchingMutations : MutationFields
{
    private static readonly LocalizedText NegativeSeed = new("ค่าเริ่มต้นการสุ่มต้องไม่ติดลบ", "A seed is 0 or more");

    private static readonly LocalizedText NoProvince = new(
        "ไม่มีจังหวัดรหัสนี้ โปรดใช้รหัสสองหลัก", "There is no province of this code: give its two digits");

    /// <summary>Lists the fields.</summary>
    public MatchingMutations()
    {
        Mutation<RunMatchingInput, MatchingRun, int>(
                "runMatching",
                "Queues a run of the matching: `matchingProgress` tells how far it has come. A live run keeps what workers said yes to, "
                + "withdraws open proposals of earlier runs and proposes its own, all at once at its end; with `whatIf` "
                + "it proposes nothing.",
                RunAsync)
            .Fails<ValidationError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<CancelMatchingInput, MatchingRun, int>(
                "cancelMatching",
                "Calls a run off: one that waits at once, one at work within a second or two. The exact policy cannot be interrupted and "
                + "takes notice at its end. Nothing of the run stands.",
                (input, context) => context.Service<MatchingRuns>().CancelAsync(
                    context.KeyOf<MatchingRun, int>(input.RunId), input.RunId, context.CancellationToken))
            .Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<RespondToMatchInput, Match, int>(
                "respondToMatch",
                "Records a worker's answer to a proposal. What is accepted every later run keeps; what is declined is not "
                + "proposed to the worker again.",
                (input, context) => context.Service<MatchEditor>().RespondAsync(
                    context.KeyOf<Match, int>(input.MatchId), input, context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>().Fails<MatchStepError>()
            .For(Caller.AdministratorRole);
        Mutation<RecordPlacementInput, Match, int>(
                "recordPlacement",
                "Records that a worker has taken up the work of an accepted match. At a private employer's site it "
                + "asks for a notice of sharing (s.27).",
                (input, context) => context.Service<MatchEditor>().PlaceAsync(
                    context.KeyOf<Match, int>(input.MatchId), input, context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>().Fails<MatchStepError>()
            .For(Caller.AdministratorRole);
        Mutation<RecordRetentionInput, Match, int>(
                "recordRetention", "Records that a worker who took up work is still there, or has left.",
                (input, context) => context.Service<MatchEditor>().RetainAsync(
                    context.KeyOf<Match, int>(input.MatchId), input, context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>().Fails<MatchStepError>()
            .For(Caller.AdministratorRole);
    }

    private static async Task<MutationResult<int>> RunAsync(RunMatchingInput input, FieldContext context)
    {
        if (input.Seed < 0)
            return new ValidationError(NegativeSeed, "seed");
        if (input.ProvinceCode is { } code && !ProvinceFacts.ByCode.ContainsKey(code))
            return new ValidationError(NoProvince, "provinceCode");
        return await context.Service<MatchingRuns>().QueueAsync(RequestOf(input), context.Caller.NameOf(), context.CancellationToken);
    }

    private static MatchingRequest RequestOf(RunMatchingInput input)
    {
        var published = MatchingOptions.Default;
        var options = new MatchingOptions
        {
            RadiusMetres = input.RadiusMetres ?? published.RadiusMetres,
            Candidates = input.Candidates ?? published.Candidates,
            DistanceWeight = input.DistanceWeight ?? published.DistanceWeight,
            SkillWeight = input.SkillWeight ?? published.SkillWeight,
            WageWeight = input.WageWeight ?? published.WageWeight,
            ProvinceWeight = input.ProvinceWeight ?? published.ProvinceWeight,
            LargestWageGap = input.LargestWageGap ?? published.LargestWageGap,
            UnplacedFactor = input.UnplacedFactor ?? published.UnplacedFactor,
        };
        return new(input.Policy, options, new(input.WantedGap ?? AuctionOptions.DefaultWantedGap))
        {
            Seed = input.Seed ?? MatchingRequest.DefaultSeed,
            WhatIf = input.WhatIf,
            ProvinceCode = input.ProvinceCode,
            FloorShare = input.FloorShare,
            AvailableBy = input.AvailableBy,
            Roads = input.Roads,
        };
    }
}
