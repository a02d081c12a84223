using Sedz.Schema.Imports;
using Sedz.Schema.Sites;

namespace Sedz.Schema.Partners;

/// <summary>
/// What an organisation does, or has promised to do, at a site (R1.2). It may do several things at one site, each an engagement.
/// </summary>
public sealed class Engagement : IImportedRecord
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>The organisation.</summary>
    public int PartnerId { get; set; }

    /// <summary>The organisation.</summary>
    public Partner? Partner { get; init; }

    /// <summary>The site.</summary>
    public int SiteId { get; init; }

    /// <summary>The site.</summary>
    public Site? Site { get; init; }

    /// <summary>What it does.</summary>
    public PartnerRole Role { get; init; }

    /// <summary>How far it has come.</summary>
    public EngagementStatus Status { get; set; }

    /// <summary>The day on which it was offered; null when not known.</summary>
    public DateOnly? OfferedOn { get; set; }

    /// <summary>The day on which it was agreed; null when not known or not agreed.</summary>
    public DateOnly? AgreedOn { get; set; }

    /// <summary>The day on which all of it had been delivered; null when not known or not delivered.</summary>
    public DateOnly? DeliveredOn { get; set; }

    /// <summary>The day on which it lapsed; null when not known or not lapsed.</summary>
    public DateOnly? LapsedOn { get; set; }

    /// <summary>What was committed: nothing, one thing or several.</summary>
    public List<Commitment> Commitments { get; init; } = [];

    /// <summary>What supports the statement, in words: a letter, a photograph, minutes. Personal data are masked.</summary>
    public string? Evidence { get; set; }

    /// <summary>Whether somebody said so, or an officer has seen the evidence.</summary>
    public Attestation Attestation { get; set; }

    /// <summary>The import that made it; null when none did.</summary>
    public int? ImportId { get; init; }

    /// <inheritdoc />
    public int ImportedVersion { get; set; } = 1;

    /// <summary>Whether the engagement was made up for a demonstration.</summary>
    public bool Synthetic { get; init; }

    /// <summary>When it was recorded (UTC).</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When it was last changed (UTC).</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>Grows by one with every change.</summary>
    public int Version { get; set; }

    /// <summary>Takes the engagement to a status and enters its day; the days of other statuses stay as they are.</summary>
    /// <param name="status">The status.</param>
    /// <param name="on">The day; null when not known.</param>
    public void Reach(EngagementStatus status, DateOnly? on)
    {
        Status = status;
        switch (status)
        {
            case EngagementStatus.Offered: OfferedOn = on; break;
            case EngagementStatus.Agreed: AgreedOn = on; break;
            case EngagementStatus.Delivered: DeliveredOn = on; break;
            case EngagementStatus.Lapsed: LapsedOn = on; break;
            default: throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status.");
        }
    }
}
