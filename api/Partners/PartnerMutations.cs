using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>Mutations of organisations, for administrators.</summary>
public sealed class PartnerMutations : MutationFields
{
    /// <summary>Lists the fields.</summary>
    public PartnerMutations()
    {
        Mutation<RegisterPartnerInput, Partner, int>(
                "registerPartner",
                "Registers an organisation of one of the seven sectors. Refused where one of the same number, or of the same name in the province, "
                + "is there, unless it was looked at.",
                (input, context) => context.Service<PartnerEditor>().RegisterAsync(input, context.CancellationToken))
            .Fails<ValidationError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<CorrectPartnerInput, Partner, int>(
                "correctPartner",
                "Corrects what the record says of an organisation: name, sector, kind, number, web page, address, places, contact. Who did "
                + "it, when and why, and what was said before, stands among `partnerChanges`; `undoPartnerChange` takes it back. On an "
                + "error nothing is written.",
                (input, context) => context.Service<PartnerCorrections>().CorrectAsync(
                    context.KeyOf<Partner, int>(input.PartnerId), input, context.Caller.NameOf(), context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<MergePartnersInput, PartnerChange, int>(
                "mergePartners",
                "Moves the engagements and places of one organisation to another that is the same. `undoPartnerChange` takes it back.",
                (input, context) => context.Service<PartnerUnions>().MergeAsync(
                    context.KeyOf<Partner, int>(input.KeepId), context.KeyOf<Partner, int>(input.MergeId), input, context.Caller.NameOf(),
                    context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<SplitPartnerInput, PartnerChange, int>(
                "splitPartner",
                "Makes a new organisation of some of an organisation's engagements. `undoPartnerChange` takes it back.",
                (input, context) => context.Service<PartnerUnions>().SplitAsync(
                    context.KeyOf<Partner, int>(input.PartnerId), [.. input.EngagementIds.Select(context.KeyOf<Engagement, int>)], input,
                    context.Caller.NameOf(), context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<UndoPartnerChangeInput, PartnerChange, int>(
                "undoPartnerChange",
                "Takes a merge, split or correction back: what moved goes back where it was, and the record and contact that were corrected "
                + "become what they were. Refused while a later merge or split of the same organisations stands; a correction also while a later "
                + "correction or import does, and once the contact that it replaced was removed.",
                (input, context) => context.Service<PartnerUnions>().UndoAsync(
                    context.KeyOf<PartnerChange, int>(input.ChangeId), input, context.Caller.NameOf(), context.CancellationToken))
            .Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
    }
}
