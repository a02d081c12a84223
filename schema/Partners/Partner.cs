using Sedz.Schema.Imports;

namespace Sedz.Schema.Partners;

/// <summary>
/// An organisation of one of the seven sectors. It is never a person; who speaks for it, and how to reach them, stands apart, encrypted
/// (<see cref="PersonalData.PersonalDetail"/>).
/// </summary>
public sealed class Partner : IImportedRecord
{
    /// <summary>Number of the row; clients see the global id.</summary>
    public int Id { get; init; }

    /// <summary>Name in Thai, as it was sent.</summary>
    public required string NameTh { get; set; }

    /// <summary>Name in English, where one is known.</summary>
    public string? NameEn { get; set; }

    /// <summary>The name as it is compared: without the words of its kind, spaces and signs. Two organisations may share it.</summary>
    public required string NameKey { get; set; }

    /// <summary>The sector.</summary>
    public PartnerSector Sector { get; set; }

    /// <summary>The kind of organisation; null when neither its name nor anybody says.</summary>
    public OrganisationKind? Kind { get; set; }

    /// <summary>
    /// Registration number of the juristic person, 13 digits that begin with 0: public for an organisation. Null when not known.
    /// </summary>
    public string? JuristicNumber { get; set; }

    /// <summary>The organisation's public web page.</summary>
    public string? Website { get; set; }

    /// <summary>The organisation's public address in words.</summary>
    public string? Address { get; set; }

    /// <summary>Where it works or has its seat: one place or several.</summary>
    public List<PartnerPlace> Places { get; init; } = [];

    /// <summary>What it does at which sites.</summary>
    public List<Engagement> Engagements { get; init; } = [];

    /// <summary>The organisation that this one was merged into; null while it stands by itself.</summary>
    public int? MergedIntoId { get; set; }

    /// <summary>The organisation that this one was merged into; null while it stands by itself.</summary>
    public Partner? MergedInto { get; init; }

    /// <summary>The import that made it; null when none did.</summary>
    public int? ImportId { get; init; }

    /// <inheritdoc />
    public int ImportedVersion { get; set; } = 1;

    /// <summary>Whether the organisation was made up for a demonstration.</summary>
    public bool Synthetic { get; init; }

    /// <summary>When it was registered (UTC).</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When it was last changed (UTC).</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>Grows by one with every change, so that two writers cannot overwrite each other.</summary>
    public int Version { get; set; }
}
