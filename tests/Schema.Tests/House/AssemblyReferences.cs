using System.Reflection;

namespace Sedz.Schema.Tests.House;

/// <summary>Which assemblies an assembly really refers to, as the compiler wrote them.</summary>
internal static class AssemblyReferences
{
    /// <summary>The references whose names begin with one of the given words.</summary>
    public static IEnumerable<string> Among(Assembly assembly, params string[] beginnings) =>
        assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal)));
}
