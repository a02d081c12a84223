using NetTopologySuite.Geometries;
using Sedz.Schema.Activities;
using Sedz.Schema.Development;
using Sedz.Schema.Learning;
using Sedz.Schema.Openings;
using Sedz.Schema.Partners;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites.Eligibility;
using Sedz.Schema.Submissions;

namespace Sedz.Schema.Sites;

/// <summary>
/// A candidate or chosen area of the programme, with everything that R2.2 and R3.1 ask of it. Names of persons, their ids and phones are
/// not here but in <see cref="PersonalData.PersonalDetail"/>, encrypted.
/// </summary>
public sealed class Site
{
    /// <summary>Number of the row; clients see the global id.</summary>
    public int Id { get; init; }

    /// <summary>Code that people quote: province, dash, four digits or more by order of acceptance, such as <c>67-0012</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Name in Thai, as the province sent it.</summary>
    public required string NameTh { get; set; }

    /// <summary>Name in English, where the province sent one.</summary>
    public string? NameEn { get; set; }

    /// <summary>Code of the round that the site was sent in.</summary>
    public int RoundId { get; set; }

    /// <summary>The round that the site was sent in.</summary>
    public Round? Round { get; init; }

    /// <summary>Code of the province.</summary>
    public required string ProvinceCode { get; set; }

    /// <summary>The province.</summary>
    public Province? Province { get; init; }

    /// <summary>Code of the district, once its name is known from the place table.</summary>
    public string? DistrictCode { get; set; }

    /// <summary>The district.</summary>
    public District? District { get; init; }

    /// <summary>Code of the sub-district, once its name is known from the place table.</summary>
    public string? SubdistrictCode { get; set; }

    /// <summary>The sub-district.</summary>
    public Subdistrict? Subdistrict { get; init; }

    /// <summary>District as the sheet wrote it.</summary>
    public string? DistrictText { get; set; }

    /// <summary>Sub-district as the sheet wrote it.</summary>
    public string? SubdistrictText { get; set; }

    /// <summary>Type of land (R2.2.1): decides which rules ask what.</summary>
    public LandType LandType { get; set; }

    /// <summary>Whether the holder is an organisation or a person.</summary>
    public HolderKind HolderKind { get; set; }

    /// <summary>Name of the holding organisation. Empty for a person, whose name is protected.</summary>
    public string? HolderName { get; set; }

    /// <summary>The papers that the land is held under.</summary>
    public List<LandDocument> Documents { get; init; } = [];

    /// <summary>Area in square metres. Empty while it is not known, which is not zero.</summary>
    public double? AreaM2 { get; set; }

    /// <summary>Whether the sheet called the area approximate.</summary>
    public bool AreaApproximate { get; set; }

    /// <summary>A point on the site, WGS84. Empty while it is not known.</summary>
    public Point? Location { get; set; }

    /// <summary>The outline of the site, WGS84, where one was drawn.</summary>
    public Geometry? Boundary { get; set; }

    /// <summary>
    /// Whether the outline, or the point where none was drawn, lies outside the boundary of the province that the site names. Null while
    /// neither is known, or the boundary is not imported. It is worked out with every change of either, and decides nothing.
    /// </summary>
    public bool? OutsideProvince { get; set; }

    /// <summary>How the site came before the committee (R2.2.4); more than one way is possible.</summary>
    public List<Nomination> Nominations { get; init; } = [];

    /// <summary>Why the site belongs in the programme (R1.1), as far as it is stated.</summary>
    public List<Ground> Grounds { get; set; } = [];

    /// <summary>The owner's consent (R2.2.3); asked of private, people's, religious and academic land.</summary>
    public Answer Consent { get; set; }

    /// <summary>How the consent is supported; empty while there is no answer.</summary>
    public Attestation? ConsentAttestation { get; set; }

    /// <summary>The permission of the agency in charge (R2.2.2); asked of government and public-benefit land.</summary>
    public Answer Permission { get; set; }

    /// <summary>How the permission is supported; empty while there is no answer.</summary>
    public Attestation? PermissionAttestation { get; set; }

    /// <summary>The registration of the joint use with the Land Office (R2.2.3).</summary>
    public LandUseRegistration Registration { get; init; } = new();

    /// <summary>Whether work can start at once when the budget comes (R2.2.2).</summary>
    public Answer Ready { get; set; }

    /// <summary>Whether a road reaches the site.</summary>
    public Answer RoadAccess { get; set; }

    /// <summary>Whether electricity reaches the site.</summary>
    public Answer Electricity { get; set; }

    /// <summary>The main source of water; empty while it is not known, which is not "none".</summary>
    public WaterSource? Water { get; set; }

    /// <summary>The source of water in the sheet's words.</summary>
    public string? WaterText { get; set; }

    /// <summary>The problems of the area in the sheet's words, personal data masked.</summary>
    public string? Problems { get; set; }

    /// <summary>Remarks of the sheet, personal data masked.</summary>
    public string? Remarks { get; set; }

    /// <summary>What the rules find, kept up to date with every change of the site and of its round.</summary>
    public EligibilityStatus Eligibility { get; set; }

    /// <summary>What organisations do here, or have promised to do.</summary>
    public List<Engagement> Engagements { get; init; } = [];

    /// <summary>Whether and when work started, once that is told.</summary>
    public SiteStart? Start { get; init; }

    /// <summary>The forms of development that were chosen for the site (R2.3), those given up among them.</summary>
    public List<FormChoice> FormChoices { get; init; } = [];

    /// <summary>What is tried at the site in the Policy Sandbox.</summary>
    public List<SandboxEntry> SandboxEntries { get; init; } = [];

    /// <summary>The site as a place of learning, once somebody told of it.</summary>
    public LearningPlace? Learning { get; init; }

    /// <summary>The work that the site offers, or has offered.</summary>
    public List<Opening> Openings { get; init; } = [];

    /// <summary>What the site plans of the nine activities, and what has come of it.</summary>
    public List<Activity> Activities { get; init; } = [];

    /// <summary>Whether the public may see the site.</summary>
    public bool Published { get; set; }

    /// <summary>Whether the site was made up for a demonstration.</summary>
    public bool Synthetic { get; set; }

    /// <summary>When the site was accepted (UTC).</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When the site was last changed (UTC).</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>Grows by one with every change, so that two writers cannot overwrite each other.</summary>
    public int Version { get; set; }
}
