namespace Sedz.Schema.Imports;

/// <summary>What an import did to one contact, kept so that the import can be taken back.</summary>
public sealed class ContactChange
{
    /// <summary>Number of the record; a later change of the same contact has a greater one.</summary>
    public int Id { get; init; }

    /// <summary>The import.</summary>
    public int ImportId { get; init; }

    /// <summary>The contact.</summary>
    public int ContactId { get; init; }

    /// <summary>Whether the import made the contact; then there is no state before.</summary>
    public bool Made { get; init; }

    /// <summary>The office or position before the change.</summary>
    public string? PositionBefore { get; init; }

    /// <summary>When the form that stood before the change was sent (UTC).</summary>
    public DateTime? SubmittedBefore { get; init; }

    /// <summary>The personal data before the change, encrypted; empty when there were none or the import made the contact.</summary>
    public byte[]? PersonalBeforeCiphertext { get; init; }
}
