using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>Adds the mapping and the translation of geometries to EF Core's own services.</summary>
internal sealed class SpatialOptionsExtension : IDbContextOptionsExtension
{
    /// <inheritdoc />
    public DbContextOptionsExtensionInfo Info => field ??= new ExtensionInfo(this);

    /// <inheritdoc />
    public void ApplyServices(IServiceCollection services) => new EntityFrameworkRelationalServicesBuilder(services)
        .TryAdd<IRelationalTypeMappingSourcePlugin, GeometryTypeMappingPlugin>()
        .TryAdd<IMethodCallTranslatorPlugin, SpatialTranslator>()
        .TryAdd<IMemberTranslatorPlugin, SpatialTranslator>();

    /// <inheritdoc />
    public void Validate(IDbContextOptions options)
    {
        // Nothing can be set, so nothing can be set wrongly.
    }

    private sealed class ExtensionInfo(SpatialOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "geometries as GeoPackage BLOBs ";

        public override int GetServiceProviderHashCode() => typeof(SpatialOptionsExtension).GetHashCode();

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is ExtensionInfo;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) => debugInfo["Sedz:Spatial"] = "1";
    }
}
