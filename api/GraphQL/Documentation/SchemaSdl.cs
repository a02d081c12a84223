using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Sedz.Api.GraphQL.Documentation;

/// <summary>The schema as text.</summary>
public static class SchemaSdl
{
    /// <summary>
    /// Prints the schema with descriptions, sorted by name, with line feeds only: equal schemas give equal text on every machine.
    /// </summary>
    public static string Print(ISchema schema)
    {
        schema.Initialize();
        var sdl = schema.Print(new PrintOptions { IncludeDescriptions = true, StringComparison = StringComparison.Ordinal });
        return sdl.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }
}
