namespace Sedz.Schema.ValueChains;

/// <summary>What is stated of a material that flows in a chain.</summary>
public sealed class ChainMaterial
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>Number of the chain.</summary>
    public int ValueChainId { get; init; }

    /// <summary>The chain.</summary>
    public ValueChain? ValueChain { get; init; }

    /// <summary>Short name, unique in the chain, such as <c>paddy</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Name in Thai.</summary>
    public required string NameTh { get; init; }

    /// <summary>Name in English, where one is known.</summary>
    public string? NameEn { get; init; }

    /// <summary>The unit whose weight is stated; null where none is.</summary>
    public string? WeighedUnit { get; init; }

    /// <summary>What one of that unit weighs, in kilograms, over 0; null where it is not stated.</summary>
    public decimal? KilogramsOfOne { get; init; }
}
