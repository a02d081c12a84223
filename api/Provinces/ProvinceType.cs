using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Provinces;

/// <summary>How a province is shown.</summary>
public sealed class ProvinceType : EntityType<Province>
{
    /// <summary>Lists the fields.</summary>
    public ProvinceType()
    {
        this.Public();
        Key(p => p.Code);
        Scalar(p => p.Code);
        Scalar(p => p.NameTh);
        Scalar(p => p.NameEn);
        Scalar(p => p.Region);
        ToOne(p => p.Cluster, p => p.ClusterCode);
        Scalar(p => p.AreaKm2);
        Scalar(p => p.CentroidLatitude);
        Scalar(p => p.CentroidLongitude);
        Scalar(p => p.Participates);
        Batched(
            "boundary",
            "The outline of the province, WGS84; null until boundaries are imported.",
            p => p.Code,
            BoundariesAsync).Nullable();
    }

    internal static async Task<IReadOnlyDictionary<string, Geometry>> BoundariesAsync(
        IReadOnlyCollection<string> codes, FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        return await db.Boundaries.Where(b => codes.Contains(b.PlaceCode))
            .ToDictionaryAsync(b => b.PlaceCode, b => b.Shape, context.CancellationToken);
    }
}
