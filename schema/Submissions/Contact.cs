using Sedz.Schema.Provinces;

namespace Sedz.Schema.Submissions;

/// <summary>A person whom a province named for a role. Name, phone and mail address are personal data and stand apart, encrypted.</summary>
public sealed class Contact
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>The round.</summary>
    public int RoundId { get; init; }

    /// <summary>The round.</summary>
    public Round? Round { get; init; }

    /// <summary>Code of the province.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>The province.</summary>
    public Province? Province { get; init; }

    /// <summary>The role.</summary>
    public ContactRole Role { get; init; }

    /// <summary>The person's office or position, where it was given.</summary>
    public string? Position { get; set; }

    /// <summary>When the form was sent (UTC), where the export says so.</summary>
    public DateTime? SubmittedAt { get; set; }

    /// <summary>Whether the row was made up for a demonstration.</summary>
    public bool Synthetic { get; set; }
}
