using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using NetTopologySuite.Geometries;

namespace Sedz.Schema.Database.Postgres;

/// <summary>What the one model says in addition on PostgreSQL, so that a query means there what it means on SQLite.</summary>
internal static class PostgresModel
{
    /// <summary>Texts in the order of their code points, whatever language the server was made for: SQLite's order.</summary>
    private const string CodePointOrder = "C";

    /// <summary>
    /// Without it, two lists of seed data would be equal only if they were one object, and every build would want a migration.
    /// </summary>
    private static readonly ValueComparer<List<string>> SameItems = new(
        (one, other) => one == null ? other == null : other != null && one.SequenceEqual(other),
        list => list.Count,
        list => list.ToList());

    /// <summary>Adds extension, collations and column types.</summary>
    public static void Configure(ModelBuilder model)
    {
        model.HasPostgresExtension("postgis");
        model.HasCollation(ThaiOrder.Collation, locale: "th-TH", provider: "icu", deterministic: true);
        foreach (var property in model.Model.GetEntityTypes().SelectMany(Properties))
        {
            if (property.ClrType == typeof(string) && property.GetCollation() is null)
                property.SetCollation(CodePointOrder);
            else if (property.ClrType == typeof(List<string>))
                property.SetProviderValueComparer(SameItems);
            else if (typeof(Geometry).IsAssignableFrom(property.ClrType))
                property.SetColumnType(ColumnType(property.ClrType));
        }
    }

    private static IEnumerable<IMutableProperty> Properties(IMutableEntityType entity) =>
        entity.GetProperties().Concat(entity.GetComplexProperties().SelectMany(complex => complex.ComplexType.GetProperties()));

    private static string ColumnType(Type geometry) =>
        geometry == typeof(Point) ? "geometry (Point, 4326)" : "geometry (Geometry, 4326)";
}
