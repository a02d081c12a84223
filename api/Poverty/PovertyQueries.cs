using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;

namespace Sedz.Api.Poverty;

/// <summary>Queries of poverty, as context.</summary>
public sealed class PovertyQueries : QueryFields<SedzDb>
{
    private const string SubdistrictArgument = "subdistrictCode";

    /// <summary>Lists the fields.</summary>
    public PovertyQueries() => Value<IReadOnlyList<PovertyContextAnswer>>(
            "povertyContext",
            "What sources said of poverty in a sub-district, the latest year first; empty where nothing was imported, which is not "
            + "\"none\".",
            ReadAsync)
        .Argument<string>(SubdistrictArgument, "Six-digit code of the sub-district.")
        .Public();

    /// <summary>
    /// What is known of many sub-districts, by their codes; one statement. A site whose sub-district is not known has none.
    /// </summary>
    internal static async Task<IReadOnlyDictionary<string, IReadOnlyList<PovertyContextAnswer>>> ReadAsync(
        IReadOnlyCollection<string> codes, FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        var rows = await db.SubdistrictPoverty.AsNoTracking().Where(p => EF.Parameter(codes).Contains(p.SubdistrictCode))
            .OrderByDescending(p => p.Year).ThenBy(p => p.Source)
            .ToListAsync(context.CancellationToken);
        var ofPlace = rows.ToLookup(row => row.SubdistrictCode, PovertyContextAnswer.Of);
        return codes.ToDictionary(code => code, IReadOnlyList<PovertyContextAnswer> (code) => [.. ofPlace[code]]);
    }

    private static async Task<IReadOnlyList<PovertyContextAnswer>> ReadAsync(FieldContext context)
    {
        var code = context.Argument<string>(SubdistrictArgument);
        return (await ReadAsync([code], context))[code];
    }
}
