using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NetTopologySuite.Geometries;
using Sedz.Schema.Geography;

namespace Sedz.Schema.Database.Postgres;

/// <summary>
/// States the reference system of every geometry that goes to the server, as SQLite takes one without: PostGIS would refuse to compare it
/// with a column's.
/// </summary>
internal sealed class GeometryParameters : DbCommandInterceptor
{
    /// <inheritdoc />
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        foreach (DbParameter parameter in result.Parameters)
        {
            if (parameter.Value is Geometry geometry)
                parameter.Value = Wgs84Geometry.Stated(geometry);
        }

        return result;
    }
}
