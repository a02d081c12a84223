using Sedz.Schema.Activities;
using Sedz.Schema.Provinces;

namespace Sedz.Schema.Workers;

/// <summary>
/// A skilled worker who was laid off and went home (R1.1), under a number instead of a name. Name, national id and telephone number are not
/// here but in <see cref="PersonalData.PersonalDetail"/>, encrypted with a key of the person's own.
/// </summary>
public sealed class Worker
{
    /// <summary>Number of the row; clients see the global id.</summary>
    public int Id { get; init; }

    /// <summary>Six-digit code of the home sub-district.</summary>
    public required string SubdistrictCode { get; set; }

    /// <summary>Four-digit code of the home district: the first digits of the sub-district's.</summary>
    public required string DistrictCode { get; set; }

    /// <summary>Code of the home province: the first digits of the sub-district's.</summary>
    public required string ProvinceCode { get; set; }

    /// <summary>The home province.</summary>
    public Province? Province { get; init; }

    /// <summary>Latitude of the centre of the home sub-district, degrees north, WGS84; empty while the place table gives none.</summary>
    public double? HomeLatitude { get; set; }

    /// <summary>Longitude of the centre of the home sub-district, degrees east, WGS84; empty while the place table gives none.</summary>
    public double? HomeLongitude { get; set; }

    /// <summary>Former occupation: code of ISCO-08 or TSCO, one to four digits; empty while it is not known.</summary>
    public string? OccupationCode { get; set; }

    /// <summary>Former occupation as it was written, personal data masked.</summary>
    public string? OccupationText { get; set; }

    /// <summary>Former industry: section letter or digits of ISIC Rev. 4 or TSIC; empty while it is not known.</summary>
    public string? IndustryCode { get; set; }

    /// <summary>Former industry as it was written, personal data masked.</summary>
    public string? IndustryText { get; set; }

    /// <summary>The skills that the worker has or wants.</summary>
    public List<WorkerSkill> Skills { get; init; } = [];

    /// <summary>Skills as they were written, where some are not in the list of skills; personal data masked.</summary>
    public string? SkillText { get; set; }

    /// <summary>The highest education that was finished; empty while it is not known.</summary>
    public Education? Education { get; set; }

    /// <summary>The day on which the worker was laid off; empty while it is not known.</summary>
    public DateOnly? LaidOffOn { get; set; }

    /// <summary>The day on which the worker came home; empty while it is not known.</summary>
    public DateOnly? ReturnedOn { get; set; }

    /// <summary>Whether the worker can take up work.</summary>
    public Availability Availability { get; set; }

    /// <summary>The day from which the worker can take up work, where availability says so.</summary>
    public DateOnly? AvailableFrom { get; set; }

    /// <summary>The wage that the worker wishes, baht a month. Empty while it is not known, which is not zero.</summary>
    public int? WageWish { get; set; }

    /// <summary>Activities of the programme that the worker would like to take part in.</summary>
    public List<ProgrammeActivity> Interests { get; set; } = [];

    /// <summary>Interests as they were written, personal data masked.</summary>
    public string? InterestText { get; set; }

    /// <summary>On what the holding of the data rests.</summary>
    public LegalBasis LegalBasis { get; set; }

    /// <summary>On what the passing of the data to a private employer rests (s.27); empty: nothing may be passed on.</summary>
    public LegalBasis? SharingBasis { get; set; }

    /// <summary>The notices that the worker was given, the first of them that of s.23.</summary>
    public List<WorkerNotice> Notices { get; init; } = [];

    /// <summary>
    /// Keyed hash (hexadecimal) of what tells the person from others, by which the person is found again. Its key is the installation's and not in the
    /// database. Empty where neither a national id nor a name with a telephone number is known.
    /// </summary>
    public string? PersonHash { get; set; }

    /// <summary>
    /// Where the person's key stands in the store of keys, which is not in the database. Empty where nothing personal is held.
    /// </summary>
    public long? KeySlot { get; set; }

    /// <summary>Whether the worker was made up for a demonstration.</summary>
    public bool Synthetic { get; init; }

    /// <summary>When the worker was registered (UTC).</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When the record was last changed (UTC).</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>Grows by one with every change, so that two writers cannot overwrite each other.</summary>
    public int Version { get; set; }
}
