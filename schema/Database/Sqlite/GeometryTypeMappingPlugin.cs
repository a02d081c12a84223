using Microsoft.EntityFrameworkCore.Storage;
using NetTopologySuite.Geometries;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>Tells EF Core that every class of NetTopologySuite geometries is a scalar that SQLite keeps as a BLOB.</summary>
internal sealed class GeometryTypeMappingPlugin : IRelationalTypeMappingSourcePlugin
{
    /// <inheritdoc />
    public RelationalTypeMapping? FindMapping(in RelationalTypeMappingInfo mappingInfo) =>
        mappingInfo.ClrType is { } type && typeof(Geometry).IsAssignableFrom(type)
            ? (RelationalTypeMapping)Activator.CreateInstance(typeof(GeometryTypeMapping<>).MakeGenericType(type))!
            : null;
}
