namespace Sedz.Schema.Provinces;

/// <summary>
/// A group of neighbouring provinces that plan together: 18 groups (Royal Gazette, 17 November B.E. 2560). Bangkok is in none.
/// </summary>
public sealed class Cluster
{
    /// <summary>Short code of the group, such as <c>N3</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Name in Thai.</summary>
    public required string NameTh { get; init; }

    /// <summary>Name in English.</summary>
    public required string NameEn { get; init; }
}
