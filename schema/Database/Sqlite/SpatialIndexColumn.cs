using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NetTopologySuite.Geometries;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>One geometry column of the model and the names of the R*Tree that indexes it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The table's key: one integer column, which in SQLite is the row's own number.</param>
/// <param name="Geometry">The geometry column.</param>
internal sealed record SpatialIndexColumn(string Table, string Key, string Geometry)
{
    /// <summary>How the names of indexes and their triggers start. No other table of the database may start so.</summary>
    public const string Prefix = "rtree_";

    /// <summary>The R*Tree's table, named as the GeoPackage standard names it (OGC 12-128r19, annex F.3).</summary>
    public string Index => $"{Prefix}{Table}_{Geometry}";

    /// <summary>Every geometry column of the model's tables, by table and column.</summary>
    /// <exception cref="InvalidOperationException">A table with a geometry has no key of one integer column.</exception>
    public static IReadOnlyList<SpatialIndexColumn> In(IModel model) =>
    [
        .. from table in model.GetRelationalModel().Tables
           from column in table.Columns
           where column.PropertyMappings.Any(mapping => IsGeometry(mapping.Property))
           orderby table.Name, column.Name
           select new SpatialIndexColumn(table.Name, IntegerKey(table), column.Name),
    ];

    /// <summary>The column that an entity's property is kept in; null where that is no indexed geometry of a table.</summary>
    public static SpatialIndexColumn? Of(IProperty property) =>
        IsGeometry(property) && property.GetTableColumnMappings().FirstOrDefault()?.Column is { } column
            ? new SpatialIndexColumn(column.Table.Name, IntegerKey(column.Table), column.Name)
            : null;

    private static bool IsGeometry(IProperty property) => typeof(Geometry).IsAssignableFrom(property.ClrType);

    private static string IntegerKey(ITable table) => table.PrimaryKey?.Columns is [{ StoreType: "INTEGER" } key]
        ? key.Name
        : throw new InvalidOperationException(
            $"The table {table.Name} has a geometry column: its spatial index needs a primary key of one integer column.");
}
