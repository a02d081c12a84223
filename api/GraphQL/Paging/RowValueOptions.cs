using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>What the contexts that lists are read from need.</summary>
public static class RowValueOptions
{
    /// <summary>
    /// Lets queries compare row values, as pages do, and take the first of rows that come in order without being sorted again: nothing to
    /// warn of.
    /// </summary>
    /// <param name="options">The options of a context.</param>
    /// <returns>The same options.</returns>
    public static DbContextOptionsBuilder UseRowValues(this DbContextOptionsBuilder options)
    {
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(options.Options.FindExtension<Extension>() ?? new Extension());
        return options.ConfigureWarnings(
            warnings => warnings.Log((CoreEventId.RowLimitingOperationWithoutOrderByWarning, LogLevel.Debug)));
    }

    private sealed class Extension : IDbContextOptionsExtension
    {
        public DbContextOptionsExtensionInfo Info => field ??= new ExtensionInfo(this);

        public void ApplyServices(IServiceCollection services) =>
            new EntityFrameworkRelationalServicesBuilder(services).TryAdd<IMethodCallTranslatorPlugin, RowValueTranslator>();

        public void Validate(IDbContextOptions options)
        {
            // Nothing can be set, so nothing can be set wrongly.
        }
    }

    private sealed class ExtensionInfo(Extension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "row values ";

        public override int GetServiceProviderHashCode() => typeof(Extension).GetHashCode();

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is ExtensionInfo;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) => debugInfo["Sedz:RowValues"] = "1";
    }
}
