using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Development;
using Sedz.Schema.Sites;

namespace Sedz.Api.Development;

/// <summary>Mutations of forms of development, for administrators.</summary>
public sealed class DevelopmentMutations : MutationFields
{
    /// <summary>Lists the fields.</summary>
    public DevelopmentMutations()
    {
        Mutation<ChooseDevelopmentFormInput, FormChoice, int>(
                "chooseDevelopmentForm",
                "Settles on a form of development for a site, beside others that stand. Whether it fits is advice: the province decides "
                + "(R2.3).",
                (input, context) => context.Service<DevelopmentEditor>().ChooseAsync(
                    context.KeyOf<Site, int>(input.SiteId), input, context.Caller.NameOf(), context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<EndDevelopmentFormInput, FormChoice, int>(
                "endDevelopmentForm", "Gives a form of development up; the choice stays on record with its end.",
                (input, context) => context.Service<DevelopmentEditor>().EndAsync(
                    context.KeyOf<FormChoice, int>(input.ChoiceId), input, context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<RecordSandboxEntryInput, SandboxEntry, int>(
                "recordSandboxEntry", "Records what is to be tried at a site in the Policy Sandbox.",
                (input, context) => context.Service<DevelopmentEditor>().RecordAsync(
                    context.KeyOf<Site, int>(input.SiteId), input, context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>()
            .For(Caller.AdministratorRole);
        Mutation<ChangeSandboxEntryInput, SandboxEntry, int>(
                "changeSandboxEntry", "Changes an entry of the Policy Sandbox, or tells what came of it.",
                (input, context) => context.Service<DevelopmentEditor>().ChangeAsync(
                    context.KeyOf<SandboxEntry, int>(input.EntryId), input, context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
    }
}
