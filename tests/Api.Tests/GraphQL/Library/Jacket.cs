namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>The paper around a book.</summary>
public sealed class Jacket
{
    /// <summary>Its colour.</summary>
    public required string Colour { get; set; }

    /// <summary>How many flaps it has; null when nobody looked.</summary>
    public int? Flaps { get; set; }

    /// <summary>Whether it is torn.</summary>
    public bool Torn { get; set; }
}
