using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Models;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>
/// How a version of a model is shown. Who trained it and who decided is for administrators; everything else is for everybody.
/// </summary>
public sealed class ModelVersionType : EntityType<ModelVersion>
{
    /// <summary>Lists the fields.</summary>
    public ModelVersionType()
    {
        this.Public();
        Key(v => v.Id);
        Scalar(v => v.Kind);
        Scalar(v => v.Number);
        Scalar(v => v.State);
        Scalar(v => v.ContentHash);
        Scalar(v => v.DataHash);
        Scalar(v => v.FromYear);
        Scalar(v => v.ToYear);
        Scalar(v => v.TrainingRows);
        Scalar(v => v.Synthetic);
        Scalar(v => v.Seed);
        Scalar(v => v.TrainedAt);
        Scalar(v => v.TrainedBy).NotFilterable().NotSortable().For(Caller.AdministratorRole);
        ToMany(v => v.Decisions, d => d.ModelVersionId);
        Computed(
            "description", "Inputs and outputs with units, packages, options, figures against baselines, calibration, coverage and limits.",
            v => v.Description, ModelDescription.Read);
        Batched(
            "card", "The version told to people, section by section: every sentence is made from its numbers.", v => v.Id, CardsAsync);
    }

    private static async Task<IReadOnlyDictionary<int, IReadOnlyList<ModelCardSection>>> CardsAsync(
        IReadOnlyCollection<int> ids, FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        return await context.Visible(db.ModelVersions).AsNoTracking().Include(v => v.Decisions)
            .Where(v => ids.Contains(v.Id))
            .ToDictionaryAsync(v => v.Id, ModelCards.Of, context.CancellationToken);
    }
}
