using Sedz.Analytics.Models;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>Mutations of models, for administrators.</summary>
public sealed class ModelMutations : MutationFields
{
    private static readonly LocalizedText NegativeSeed = new("ค่าเริ่มต้นการสุ่มต้องไม่ติดลบ", "A seed is 0 or more");

    /// <summary>Lists the fields.</summary>
    public ModelMutations()
    {
        Mutation<TrainModelInput, ModelVersion, int>(
                "trainModel", "Trains a version on the data as they are and keeps it, not in use. On an error nothing is kept.", TrainAsync)
            .Fails<ModelRefusedError>().Fails<ValidationError>()
            .For(Caller.AdministratorRole);
        Mutation<ActivateModelInput, ModelVersion, int>(
                "activateModel",
                "Puts a version into use in the place of the one that is. Refused where it was trained on synthetic data outside a "
                + "demonstration, "
                + "does worse than a simpler way, or cannot be read; warnings are kept with the decision.",
                ActivateAsync)
            .Fails<ModelRefusedError>().Fails<NotFoundError>().Fails<ConflictError>().Fails<ValidationError>()
            .For(Caller.AdministratorRole);
        Mutation<RetireModelInput, ModelVersion, int>(
                "retireModel", "Takes the version in use out of use: the published rule speaks again.", RetireAsync)
            .Fails<NotFoundError>().Fails<ConflictError>().Fails<ValidationError>()
            .For(Caller.AdministratorRole);
    }

    private static async Task<MutationResult<int>> TrainAsync(TrainModelInput input, FieldContext context) => input.Seed < 0
        ? new ValidationError(NegativeSeed, "seed")
        : Result(
            await context.Service<ModelRegistry>().TrainAsync(
                input.Kind, input.Seed, context.Caller.NameOf(), progress: null, context.CancellationToken),
            id: "");

    private static async Task<MutationResult<int>> ActivateAsync(ActivateModelInput input, FieldContext context) => Result(
        await context.Service<ModelRegistry>().ActivateAsync(
            context.KeyOf<ModelVersion, int>(input.ModelVersionId), input.Reason, context.Caller.NameOf(), context.CancellationToken),
        input.ModelVersionId);

    private static async Task<MutationResult<int>> RetireAsync(RetireModelInput input, FieldContext context) => Result(
        await context.Service<ModelRegistry>().RetireAsync(
            context.KeyOf<ModelVersion, int>(input.ModelVersionId), input.Reason, context.Caller.NameOf(), context.CancellationToken),
        input.ModelVersionId);

    private static MutationResult<int> Result(ModelChange change, string id) => change.Version is { } version
        ? version.Id
        : (MutationResult<int>)change.Refusals.Select(refusal => Error(refusal, id)).ToArray();

    private static MutationError Error(ModelRefusal refusal, string id) => refusal.Code switch
    {
        ModelProblems.Unknown => new NotFoundError(refusal.Text, id),
        ModelProblems.Reasonless => new ValidationError(refusal.Remedy, "reason"),
        ModelProblems.Conflict => new ConflictError(refusal.Text),
        _ => ModelRefusedError.Of(refusal),
    };
}
