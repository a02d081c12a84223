using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.Sites;

namespace Sedz.Benchmarks.Spatial;

/// <summary>The sites of one installation in another.</summary>
internal static class SiteCopy
{
    private static readonly PropertyInfo[] Instants =
        [.. typeof(Site).GetProperties().Where(property => property.PropertyType == typeof(DateTime))];

    /// <summary>Copies them with their keys; what they refer to stays behind. PostgreSQL is told afterwards what it has.</summary>
    public static async Task RunAsync(SyntheticInstallation from, SyntheticInstallation to)
    {
        await using var source = await from.OpenAsync();
        await using var target = await to.OpenAsync();
        target.Database.SetCommandTimeout(0);
        await using (var transaction = await target.Database.BeginTransactionAsync())
        {
            await target.Database.ExecuteSqlRawAsync("SET LOCAL session_replication_role = replica");
            using var sites = new BulkInsert<Site>(target, keepKeys: true);
            sites.AddAll(source.Sites.AsNoTracking().AsEnumerable().Select(InUtc));
            await transaction.CommitAsync();
        }

        await target.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
    }

    /// <summary>SQLite keeps no zone; every instant of the product is in UTC, and PostgreSQL is told so.</summary>
    private static Site InUtc(Site site)
    {
        foreach (var instant in Instants)
            instant.SetValue(site, DateTime.SpecifyKind((DateTime)instant.GetValue(site)!, DateTimeKind.Utc));
        return site;
    }
}
