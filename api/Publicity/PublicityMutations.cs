using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Partners;
using Sedz.Schema.Publicity;
using Sedz.Schema.Sites;

namespace Sedz.Api.Publicity;

/// <summary>Mutations of announcements and trainings, for administrators.</summary>
public sealed class PublicityMutations : MutationFields
{
    /// <summary>Lists the fields.</summary>
    public PublicityMutations()
    {
        Mutation<AnnounceInput, PublicNotice, int>(
                "announce", "Records an announcement; the public sees it once it is published. On an error nothing is written.",
                (input, context) => context.Service<PublicityEditor>().AnnounceAsync(
                    new(Key<Site>(input.SiteId, context), null), input, context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>()
            .For(Caller.AdministratorRole);
        Mutation<ChangeAnnouncementInput, PublicNotice, int>(
                "changeAnnouncement", "Changes an announcement, publishes it or takes it off the page.",
                (input, context) => context.Service<PublicityEditor>().ChangeAsync(
                    context.KeyOf<PublicNotice, int>(input.AnnouncementId), input, context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<RecordTrainingInput, Training, int>(
                "recordTraining", "Records a training; the public sees it once it is published. On an error nothing is written.",
                (input, context) => context.Service<PublicityEditor>().RecordAsync(
                    new(Key<Site>(input.SiteId, context), Key<Partner>(input.PartnerId, context)), input, context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>()
            .For(Caller.AdministratorRole);
        Mutation<ChangeTrainingInput, Training, int>(
                "changeTraining", "Changes a training, tells who took part, publishes it or takes it off the page.",
                (input, context) => context.Service<PublicityEditor>().ChangeAsync(
                    context.KeyOf<Training, int>(input.TrainingId), input, context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
    }

    private static int? Key<T>(string? id, FieldContext context) where T : class => id is null ? null : context.KeyOf<T, int>(id);
}
