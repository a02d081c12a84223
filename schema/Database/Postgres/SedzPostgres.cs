using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using NetTopologySuite.Geometries;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Sedz.Schema.Database.Postgres;

/// <summary>The one entry to PostgreSQL as this project uses it.</summary>
public static class SedzPostgres
{
    /// <summary>One instance, so that every context shares EF Core's inner services and its cache of compiled queries.</summary>
    private static readonly IInterceptor[] Interceptors = [new GeometryParameters(), new SearchInterceptor()];

    /// <summary>
    /// Uses a PostgreSQL database with PostGIS: geometries in degrees, distances in metres. After creating or migrating the database call
    /// <see cref="SedzDb.EnsureObjectsAsync"/>.
    /// </summary>
    /// <param name="options">The options of a context.</param>
    /// <param name="connectionString">The driver's connection string.</param>
    /// <param name="postgres">More settings of EF Core's provider.</param>
    /// <returns>The same options.</returns>
    public static DbContextOptionsBuilder UseSedzPostgres(
        this DbContextOptionsBuilder options, string connectionString, Action<NpgsqlDbContextOptionsBuilder>? postgres = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        options.AddInterceptors(Interceptors).UseNpgsql(connectionString, npgsql =>
        {
            // Heights and measures are not stored, on either engine.
            npgsql.UseNetTopologySuite(handleOrdinates: Ordinates.XY);
            postgres?.Invoke(npgsql);
        });
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(
            options.Options.FindExtension<GeodesicOptionsExtension>() ?? new GeodesicOptionsExtension());
        return options;
    }
}
