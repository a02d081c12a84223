using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Learning;
using Sedz.Schema.Sites;

namespace Sedz.Api.Learning;

/// <summary>Mutations of places of learning, for administrators.</summary>
public sealed class LearningMutations : MutationFields
{
    /// <summary>Lists the fields.</summary>
    public LearningMutations()
    {
        Mutation<RecordLearningPlaceInput, LearningPlace, int>(
                "recordLearningPlace",
                "Records whether and since when a site is open as a place of learning and what it teaches, in the place of what was said "
                + "before.",
                (input, context) => context.Service<LearningRecorder>().RecordAsync(
                    context.KeyOf<Site, int>(input.SiteId), input, context.Caller.NameOf(), context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>()
            .For(Caller.AdministratorRole);
        Mutation<RecordLearnersInput, LearningPlace, int>(
                "recordLearners",
                "Records how many learners came in a period, in the place of an earlier count of the very same days, which is kept and no "
                + "longer counts.",
                (input, context) => context.Service<LearningRecorder>().RecordAsync(
                    context.KeyOf<Site, int>(input.SiteId), input, context.Caller.NameOf(), context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
    }
}
