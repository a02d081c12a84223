using NetTopologySuite.Geometries;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// The site that an accepted row describes, before it has a code. Names, ids and telephone numbers of persons stand in <see cref="Holder"/>
/// only.
/// </summary>
internal sealed record SiteDraft
{
    public required string NameTh { get; init; }

    public string? NameEn { get; init; }

    public required SitePlace Place { get; init; }

    public LandType LandType { get; init; }

    public SiteHolder Holder { get; init; } = SiteHolder.None;

    public IReadOnlyList<LandPaper> Papers { get; init; } = [];

    /// <summary>The cell of the papers, personal data masked.</summary>
    public string PapersText { get; init; } = "";

    public double? AreaM2 { get; init; }

    public bool AreaApproximate { get; init; }

    public Point? Location { get; init; }

    public Geometry? Boundary { get; init; }

    public IReadOnlyList<NominationChannel> Channels { get; init; } = [];

    public IReadOnlyList<Ground> Grounds { get; init; } = [];

    public Answer Consent { get; init; }

    public Answer Permission { get; init; }

    public LandUseRegistration Registration { get; init; } = new();

    public Answer Ready { get; init; }

    public Answer RoadAccess { get; init; }

    public Answer Electricity { get; init; }

    public WaterSource? Water { get; init; }

    public string? WaterText { get; init; }

    public string? Problems { get; init; }

    public string? Remarks { get; init; }

    /// <summary>What the rules say, with the round's budget day.</summary>
    public Verdict Judge(DateOnly? budgetDay) => EligibilityRules.Judge(SiteFacts.Of(
        LandType, Ready, Permission, Consent, Registration, AreaM2 is not null, Location is not null || Boundary is not null,
        [.. Papers.Select(p => p.Kind)], budgetDay));

    /// <summary>The site itself.</summary>
    public Site ToSite(string code, int roundId, EligibilityStatus eligibility, bool published, DateTime createdAt)
    {
        var site = new Site
        {
            Code = code,
            NameTh = NameTh,
            NameEn = NameEn,
            RoundId = roundId,
            ProvinceCode = Place.ProvinceCode,
            DistrictCode = Place.DistrictCode,
            SubdistrictCode = Place.SubdistrictCode,
            DistrictText = Place.DistrictText,
            SubdistrictText = Place.SubdistrictText,
            LandType = LandType,
            HolderKind = Holder.Kind,
            HolderName = Holder.PublicName,
            AreaM2 = AreaM2,
            AreaApproximate = AreaApproximate,
            Location = Location,
            Boundary = Boundary,
            Grounds = [.. Grounds],
            Consent = Consent,
            ConsentAttestation = Stated(Consent),
            Permission = Permission,
            PermissionAttestation = Stated(Permission),
            Registration = Registration,
            Ready = Ready,
            RoadAccess = RoadAccess,
            Electricity = Electricity,
            Water = Water,
            WaterText = WaterText,
            Problems = Problems,
            Remarks = Remarks,
            Eligibility = eligibility,
            Published = published,
            CreatedAt = createdAt,
            UpdatedAt = createdAt,
            Version = 1,
        };
        site.Documents.AddRange(Papers.Select(p => new LandDocument { Kind = p.Kind, Number = p.Number, Text = PapersText }));
        site.Nominations.AddRange(Channels.Select(c => new Nomination { Channel = c }));
        return site;
    }

    private static Attestation? Stated(Answer answer) => answer == Answer.Unknown ? null : Attestation.Stated;
}
