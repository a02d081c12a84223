using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NetTopologySuite.Geometries;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>Maps one geometry class to a BLOB in GeoPackage binary (<see cref="GeoPackageGeometry"/>).</summary>
/// <typeparam name="TGeometry">The class of the property: <see cref="Geometry"/> itself or a kind of it.</typeparam>
[SuppressMessage("Performance", "CA1812", Justification = "Created by reflection for the class that a property has.")]
internal sealed class GeometryTypeMapping<TGeometry> : RelationalTypeMapping
    where TGeometry : Geometry
{
    /// <summary>
    /// Exact: the same vertices in the same order. NetTopologySuite's own equality would call a ring that starts elsewhere the same,
    /// and the change would not be saved. The reference system does not count: only one is stored.
    /// </summary>
    private static readonly ValueComparer<TGeometry> Exact = new(
        (a, b) => a == null ? b == null : b != null && a.EqualsExact(b),
        geometry => geometry.GetHashCode(),
        geometry => (TGeometry)geometry.Copy());

    /// <summary>The mapping, as the plugin creates it.</summary>
    public GeometryTypeMapping()
        : base(new RelationalTypeMappingParameters(
            new CoreTypeMappingParameters(
                typeof(TGeometry),
                new ValueConverter<TGeometry, byte[]>(geometry => GeoPackageGeometry.Write(geometry), blob => Read(blob)),
                Exact,
                Exact),
            "BLOB",
            dbType: System.Data.DbType.Binary))
    {
    }

    private GeometryTypeMapping(RelationalTypeMappingParameters parameters)
        : base(parameters)
    {
    }

    /// <inheritdoc />
    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) =>
        new GeometryTypeMapping<TGeometry>(parameters);

    /// <inheritdoc />
    protected override string GenerateNonNullSqlLiteral(object value) => $"X'{Convert.ToHexString((byte[])value)}'";

    private static TGeometry Read(byte[] blob) => GeoPackageGeometry.Read(blob) switch
    {
        TGeometry geometry => geometry,
        var other => throw new InvalidDataException($"The column holds a {other.GeometryType} where a {typeof(TGeometry).Name} belongs."),
    };
}
