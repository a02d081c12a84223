namespace Sedz.Schema.Partners;

/// <summary>
/// A merge or a split with what it moved, or a correction of one organisation with what its record said before: kept so that it can be
/// taken back.
/// </summary>
public sealed class PartnerChange
{
    /// <summary>Number of the record; a later change has a greater one.</summary>
    public int Id { get; init; }

    /// <summary>What was done.</summary>
    public PartnerChangeKind Kind { get; init; }

    /// <summary>The organisation that stands: of a merge the one kept, of a split the one that was there before; or the corrected one.</summary>
    public int PartnerId { get; init; }

    /// <summary>The organisation that stands.</summary>
    public Partner? Partner { get; init; }

    /// <summary>The other: of a merge the one merged into it, of a split the new one; of a correction the same one.</summary>
    public int OtherId { get; init; }

    /// <summary>The other organisation.</summary>
    public Partner? Other { get; init; }

    /// <summary>Numbers of the engagements that moved.</summary>
    public List<int> MovedEngagements { get; init; } = [];

    /// <summary>Numbers of the places that moved.</summary>
    public List<int> MovedPlaces { get; init; } = [];

    /// <summary>
    /// Of a correction, what the record said before and what it says after, as JSON without personal data; empty for a merge or split, and for
    /// a correction of the time before this was kept.
    /// </summary>
    public string? Correction { get; init; }

    /// <summary>
    /// Who spoke for the organisation before a correction that named another, encrypted; empty when nobody did, once the correction was taken
    /// back, and once the organisation's contact was removed.
    /// </summary>
    public byte[]? PersonalBeforeCiphertext { get; set; }

    /// <summary>Why, in the words of who did it.</summary>
    public required string Reason { get; init; }

    /// <summary>When it was done (UTC).</summary>
    public DateTime MadeAt { get; init; }

    /// <summary>Who did it.</summary>
    public required string MadeBy { get; init; }

    /// <summary>When it was taken back (UTC); null while it stands.</summary>
    public DateTime? UndoneAt { get; set; }

    /// <summary>Who took it back.</summary>
    public string? UndoneBy { get; set; }
}
