using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>Queries of models.</summary>
public sealed class ModelQueries : QueryFields<SedzDb>
{
    private const string KindArgument = "kind";

    /// <summary>Lists the fields.</summary>
    public ModelQueries()
    {
        Connection<ModelVersion>("modelVersions", "Every trained version of every kind of model, in use or not.").Public();
        Link<ModelVersion>(
                "activeModel",
                "The version of a kind that is in use; null when none is: then the published rule speaks, and `modelStandings` says why.",
                ActiveAsync)
            .Argument<ModelKind>(KindArgument, "The kind.")
            .Public();
        Value<IReadOnlyList<ModelStanding>>(
                "modelStandings", "For each kind of model what speaks, a version or the published rule, and why.", StandingsAsync)
            .Public();
    }

    private static async Task<object?> ActiveAsync(FieldContext context)
    {
        var kind = context.Argument<ModelKind>(KindArgument);
        await using var db = await context.OpenAsync<SedzDb>();
        return await db.ModelVersions.Where(v => v.Kind == kind && v.State == ModelState.Active).Select(v => (int?)v.Id)
            .SingleOrDefaultAsync(context.CancellationToken);
    }

    private static async Task<IReadOnlyList<ModelStanding>> StandingsAsync(FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        return await context.Service<ModelStandings>().ReadAsync(db, context.Selects("drift"), context.CancellationToken);
    }
}
