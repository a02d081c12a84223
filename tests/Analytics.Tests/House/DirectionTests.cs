using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Sedz.Analytics.Ranking;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Tests.House;

/// <summary>
/// House rule 1: analytics takes enums, value types and plain records from the schema, nothing of a database and nothing of the web.
/// </summary>
public sealed class DirectionTests
{
    private static readonly string[] NotForAnalytics =
        ["Sedz.Api", "Microsoft.EntityFrameworkCore", "Microsoft.Data.Sqlite", "Microsoft.AspNetCore", "GraphQL", "System.Net.Http"];

    private static readonly Assembly Analytics = typeof(SiteRanking).Assembly;
    private static readonly Assembly Schema = typeof(Site).Assembly;

    [Fact]
    public void Analytics_Compiled_RefersToTheSchemaAndToNoDatabaseAndNoWeb()
    {
        Assert.Contains("Sedz.Schema", References(Analytics));
        Assert.DoesNotContain(References(Analytics), IsForbidden);
    }

    [Fact]
    public void Check_OfAnAssemblyThatKnowsADatabase_Fails() => Assert.Contains(References(Schema), IsForbidden);

    [Fact]
    public void Analytics_Compiled_NamesNoTypeOfTheDatabase() =>
        Assert.DoesNotContain(TypesNamedBy(Analytics), type => IsOfADatabase(type.Namespace));

    [Fact]
    public void Check_OfTypesNamedByTheSchema_FindsItsDatabase() =>
        Assert.Contains(TypesNamedBy(Schema), type => IsOfADatabase(type.Namespace));

    [Fact]
    public void Analytics_Compiled_TakesOnlyEnumsValuesRecordsAndRulesFromTheSchema()
    {
        var taken = TypesNamedBy(Analytics).Where(type => type.Scope == "Sedz.Schema")
            .Select(type => Schema.GetType($"{type.Namespace}.{type.Name}", throwOnError: true)!)
            .ToList();
        Assert.NotEmpty(taken);
        Assert.DoesNotContain(taken, type => !(type.IsEnum || type.IsValueType || IsRecord(type) || IsStatic(type)));
    }

    [Fact]
    public void Check_OfAnEntity_SeesThatItIsNoPlainRecord() => Assert.False(IsRecord(typeof(Site)) || IsStatic(typeof(Site)));

    private static IEnumerable<string> References(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    private static bool IsForbidden(string reference) => NotForAnalytics.Any(name => reference.StartsWith(name, StringComparison.Ordinal));

    private static bool IsOfADatabase(string name) =>
        name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
        || name.StartsWith("Sedz.Schema.Database", StringComparison.Ordinal);

    /// <summary>A record's compiler-made copy method is the only mark of a record that a compiled type bears.</summary>
    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    /// <summary>Every type outside an assembly that its code names, read from its metadata: what the compiler really used.</summary>
    private static List<(string Namespace, string Name, string? Scope)> TypesNamedBy(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        return
        [
            .. from handle in metadata.TypeReferences
               let reference = metadata.GetTypeReference(handle)
               let scope = reference.ResolutionScope
               where scope.Kind == HandleKind.AssemblyReference
               select (
                   metadata.GetString(reference.Namespace),
                   metadata.GetString(reference.Name),
                   metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name)),
        ];
    }
}
