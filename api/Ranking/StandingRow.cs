using System.Linq.Expressions;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Readiness;
using Sedz.Api.Sites;
using Sedz.Schema;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Ranking;

/// <summary>The columns of a site that a ranking reads.</summary>
internal sealed record StandingRow(
    int Id,
    string Code,
    string ProvinceCode,
    string? DistrictCode,
    string? SubdistrictCode,
    bool Published,
    RuleColumns Rules,
    Attestation? PermissionAttestation,
    Attestation? ConsentAttestation,
    double? AreaM2,
    WaterSource? Water,
    Answer RoadAccess,
    Answer Electricity,
    EligibilityStatus Eligibility,
    DateOnly SitesDeadline,
    DateTime UpdatedAt)
{
    /// <summary>The source that the page and the answers name for what a province sent.</summary>
    private const string CandidateList = "candidate-list";

    /// <summary>How the columns are read, in one statement for all sites.</summary>
    public static Expression<Func<Site, StandingRow>> FromSite { get; } = RuleColumns.With((s, rules) => new StandingRow(
        s.Id, s.Code, s.ProvinceCode, s.DistrictCode, s.SubdistrictCode, s.Published, rules, s.PermissionAttestation, s.ConsentAttestation,
        s.AreaM2, s.Water, s.RoadAccess, s.Electricity, s.Eligibility, s.Round!.SitesDeadline, s.UpdatedAt));

    /// <summary>What the rules look at.</summary>
    /// <param name="papers">The papers that the land is held under.</param>
    public SiteFacts Facts(IReadOnlyList<LandDocumentKind> papers) => Rules.Facts(papers);

    /// <summary>Where the site is, for evidence that is recorded of a whole place.</summary>
    public EvidencePlace Place => new(ProvinceCode, DistrictCode, SubdistrictCode);

    /// <summary>What the criterion of readiness looks at.</summary>
    /// <param name="partners">The partners' commitments to the site; null while partners are asked of no site.</param>
    public ReadinessFacts Readiness(PartnerEngagement? partners) => new(
        Rules.LandType, Documents, Water, RoadAccess, Electricity, CandidateList, ThaiDate.DayAt(UpdatedAt), ReadinessScale.FitOf(AreaM2), partners);

    private LandUseRegistration Registration => Rules.Registration;

    private DocumentAttestations Documents => new()
    {
        Permission = PermissionAttestation,
        Consent = ConsentAttestation,
        RegistrationKind = Attested(RegistrationFacts.Kind, Registration.Kind is not null),
        RegistrationOffice = Attested(RegistrationFacts.Office, Registration.Office is not null),
        RegistrationNumber = Attested(RegistrationFacts.Number, Registration.Number is not null),
        RegisteredOn = Attested(RegistrationFacts.RegisteredOn, Registration.RegisteredOn is not null),
        RunsFrom = Attested(RegistrationFacts.RunsFrom, Registration.RunsFrom is not null),
        RunsTo = Attested(RegistrationFacts.RunsTo, Registration.RunsTo is not null),
    };

    private Attestation? Attested(RegistrationFacts fact, bool given) =>
        !given ? null : Registration.Verified.HasFlag(fact) ? Attestation.Verified : Attestation.Stated;
}
