using System.Linq.Expressions;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Readiness;
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
    LandType LandType,
    Answer Ready,
    Answer Permission,
    Attestation? PermissionAttestation,
    Answer Consent,
    Attestation? ConsentAttestation,
    LandUseRegistration Registration,
    bool HasArea,
    bool HasLocation,
    WaterSource? Water,
    Answer RoadAccess,
    Answer Electricity,
    EligibilityStatus Eligibility,
    DateOnly? BudgetDay,
    bool? OutsideProvince,
    DateTime UpdatedAt)
{
    /// <summary>The source that the page and the answers name for what a province sent.</summary>
    private const string CandidateList = "candidate-list";

    /// <summary>
    /// How the columns are read, in one statement for all sites. The registration is taken field by field: asked for as a whole, Entity
    /// Framework would read every column of its site, geometries too, and track them.
    /// </summary>
    public static Expression<Func<Site, StandingRow>> FromSite { get; } = s => new StandingRow(
        s.Id, s.Code, s.ProvinceCode, s.DistrictCode, s.SubdistrictCode, s.Published, s.LandType, s.Ready, s.Permission,
        s.PermissionAttestation, s.Consent, s.ConsentAttestation,
        new LandUseRegistration
        {
            Registered = s.Registration.Registered,
            Kind = s.Registration.Kind,
            Office = s.Registration.Office,
            Number = s.Registration.Number,
            RegisteredOn = s.Registration.RegisteredOn,
            RunsFrom = s.Registration.RunsFrom,
            RunsTo = s.Registration.RunsTo,
            TermMonths = s.Registration.TermMonths,
            Verified = s.Registration.Verified,
        },
        s.AreaM2 != null, s.Location != null || s.Boundary != null, s.Water, s.RoadAccess, s.Electricity, s.Eligibility,
        s.Round!.BudgetDay, s.OutsideProvince, s.UpdatedAt);

    /// <summary>What the rules look at.</summary>
    public SiteFacts Facts => SiteFacts.Of(LandType, Ready, Permission, Consent, Registration, HasArea, HasLocation, [], BudgetDay) with
    {
        OutsideProvince = OutsideProvince == true,
    };

    /// <summary>Where the site is, for evidence that is recorded of a whole place.</summary>
    public EvidencePlace Place => new(ProvinceCode, DistrictCode, SubdistrictCode);

    /// <summary>What the criterion of readiness looks at.</summary>
    public ReadinessFacts Readiness => new(
        LandType, Documents, Water, RoadAccess, Electricity, CandidateList, ThaiDate.DayAt(UpdatedAt));

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
