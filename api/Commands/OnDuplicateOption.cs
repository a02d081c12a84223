using System.CommandLine;
using Sedz.Schema.Imports;

namespace Sedz.Api.Commands;

/// <summary>The option of imports that find what is there already.</summary>
internal static class OnDuplicateOption
{
    /// <summary>The option; rows are skipped when it is left out.</summary>
    /// <param name="duplicates">The rows that it is about.</param>
    public static Option<OnDuplicate> For(string duplicates) => new("--on-duplicate")
    {
        Description = $"What to do with {duplicates}: skip, update or fail",
        DefaultValueFactory = _ => OnDuplicate.Skip,
    };
}
