using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Partners;
using Sedz.Schema.Sites;

namespace Sedz.Api.Partners;

/// <summary>Mutations of engagements, for administrators.</summary>
public sealed class EngagementMutations : MutationFields
{
    /// <summary>Lists the fields.</summary>
    public EngagementMutations()
    {
        Mutation<CommitContributionInput, Engagement, int>(
                "commitContribution",
                "Records what an organisation promises a site, in an engagement that is there or a new one. On an error nothing is written.",
                CommitAsync)
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<RecordDeliveryInput, Engagement, int>(
                "recordDelivery", "Records how much of a commitment has come so far, in the place of what was said before.",
                (input, context) => context.Service<EngagementEditor>().DeliverAsync(
                    context.KeyOf<Commitment, int>(input.CommitmentId), input, context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>()
            .For(Caller.AdministratorRole);
        Mutation<RecordEngagementStatusInput, Engagement, int>(
                "recordEngagementStatus", "Records how far an engagement has come; the days of other statuses stay as they are.",
                (input, context) => context.Service<EngagementEditor>().ReachAsync(
                    context.KeyOf<Engagement, int>(input.EngagementId), input, context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>()
            .For(Caller.AdministratorRole);
    }

    private static Task<MutationResult<int>> CommitAsync(CommitContributionInput input, FieldContext context)
    {
        var place = new EngagementPlace(
            Key<Engagement>(input.EngagementId, context), Key<Partner>(input.PartnerId, context), Key<Site>(input.SiteId, context));
        return context.Service<EngagementEditor>().CommitAsync(place, input, context.CancellationToken);
    }

    private static int? Key<T>(string? id, FieldContext context) where T : class => id is null ? null : context.KeyOf<T, int>(id);
}
