using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Sedz.Schema.Database;
using Sedz.Schema.Database.Sqlite;
using Snapshooter.Xunit;

namespace Sedz.Schema.Tests.House;

/// <summary>Enums are stored by their numbers, so a number once given keeps its meaning: members are added at the end only.</summary>
public sealed class StoredEnumTests
{
    [Fact]
    public void Enums_ThatTheDatabaseStores_KeepTheirNumbers()
    {
        var options = new DbContextOptionsBuilder<SqliteSedzDb>().UseSedzSqlite("never-opened.db").Options;
        using var db = new SqliteSedzDb(options);
        var stored = db.Model.GetEntityTypes().SelectMany(Properties)
            .Select(property => property.GetElementType()?.ClrType ?? property.ClrType)
            .Select(type => Nullable.GetUnderlyingType(type) ?? type)
            .Where(type => type.IsEnum)
            .Distinct()
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .ToDictionary(
                type => type.Name,
                type => Enum.GetValues(type).Cast<Enum>().ToDictionary(value => value.ToString(), Convert.ToInt32));
        Assert.True(stored.Count > 10);
        Snapshot.Match(stored);
    }

    private static IEnumerable<IProperty> Properties(ITypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(complex => Properties(complex.ComplexType)));
}
