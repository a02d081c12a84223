using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;

namespace Sedz.Schema.Database.Postgres;

/// <summary>Adds the translation of distances in metres to EF Core's own services.</summary>
internal sealed class GeodesicOptionsExtension : IDbContextOptionsExtension
{
    /// <inheritdoc />
    public DbContextOptionsExtensionInfo Info => field ??= new ExtensionInfo(this);

    /// <inheritdoc />
    public void ApplyServices(IServiceCollection services) =>
        new EntityFrameworkRelationalServicesBuilder(services).TryAdd<IMethodCallTranslatorPlugin, GeodesicTranslator>();

    /// <inheritdoc />
    public void Validate(IDbContextOptions options)
    {
        // Nothing can be set, so nothing can be set wrongly.
    }

    private sealed class ExtensionInfo(GeodesicOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "distances in metres ";

        public override int GetServiceProviderHashCode() => typeof(GeodesicOptionsExtension).GetHashCode();

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is ExtensionInfo;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) => debugInfo["Sedz:Geodesic"] = "1";
    }
}
