using System.Collections.Immutable;

namespace Sedz.Analytics.Models;

/// <summary>What is known of a version when a person wants to activate it.</summary>
public sealed record ActivationFacts
{
    /// <summary>Whether the stored content still has the hash that it was given when it was trained.</summary>
    public required bool IsIntact { get; init; }

    /// <summary>Whether this program can read the content with the packages that it has.</summary>
    public required bool CanBeRead { get; init; }

    /// <summary>Whether any row of the training was made up.</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>Whether the database is a demonstration: it holds made-up sites and no real one.</summary>
    public required bool IsDemonstration { get; init; }

    /// <summary>The figures.</summary>
    public required ImmutableArray<ModelMeasure> Measures { get; init; }

    /// <summary>Whether the data that it was trained on are still the same.</summary>
    public required bool IsDataUnchanged { get; init; }

    /// <summary>The packages that the version was trained with and this program has in another version, or not at all.</summary>
    public required ImmutableArray<ModelPackage> OtherPackages { get; init; }
}
