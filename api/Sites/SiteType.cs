using Sedz.Api.Access;
using Sedz.Api.Development;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.Partners;
using Sedz.Api.Poverty;
using Sedz.Schema.Matching;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.Sites;

/// <summary>How a site is shown. Personal data are not among its columns and cannot be reached from here.</summary>
public sealed class SiteType : EntityType<Site>
{
    /// <summary>Lists the fields.</summary>
    public SiteType()
    {
        this.Public();
        Key(s => s.Id);
        Scalar(s => s.Code);
        Scalar(s => s.NameTh);
        Scalar(s => s.NameEn);
        ToOne(s => s.Round, s => s.RoundId);
        ToOne(s => s.Province, s => s.ProvinceCode);
        ToOne(s => s.District, s => s.DistrictCode);
        ToOne(s => s.Subdistrict, s => s.SubdistrictCode);
        Scalar(s => s.DistrictText);
        Scalar(s => s.SubdistrictText);
        Scalar(s => s.LandType);
        Scalar(s => s.HolderKind);
        Scalar(s => s.HolderName);
        ToMany(s => s.Documents, d => d.SiteId);
        Scalar(s => s.AreaM2);
        Computed(
            "area", "The area in square metres and in rai; null while it is not known, which is not zero.",
            s => new { s.AreaM2, s.AreaApproximate }, s => SiteArea.Of(s.AreaM2, s.AreaApproximate)).Nullable();
        Scalar(s => s.Location);
        Scalar(s => s.Boundary);
        Scalar(s => s.OutsideProvince);
        ToMany(s => s.Nominations, n => n.SiteId);
        Scalar(s => s.Grounds);
        Scalar(s => s.Consent);
        Scalar(s => s.ConsentAttestation);
        Scalar(s => s.Permission);
        Scalar(s => s.PermissionAttestation);
        Owned(
            s => s.Registration, RegistrationView.Of,
            r => r.Registered, r => r.Kind, r => r.Office, r => r.Number, r => r.RegisteredOn, r => r.TermMonths);
        Scalar(s => s.Ready);
        Scalar(s => s.RoadAccess);
        Scalar(s => s.Electricity);
        Scalar(s => s.Water);
        Scalar(s => s.WaterText);
        Scalar(s => s.Problems);
        Scalar(s => s.Remarks);
        Scalar(s => s.Eligibility).Named("eligibilityStatus");
        Computed(
            "eligibility",
            "What the programme's rules say of the site, with reasons and remedies.",
            RuleColumns.With((s, rules) => new { Rules = rules, Documents = s.Documents.Select(d => d.Kind).ToList() }),
            s => SiteEligibility.Of(EligibilityRules.Judge(s.Rules.Facts(s.Documents))));
        Computed(
            "start", "Whether and when work started; null while nobody has recorded it, which is not \"did not start\".",
            s => new { Attestation = (Attestation?)s.Start!.Attestation, s.Start.StartedOn, s.Round!.EndsOn },
            s => SiteStartView.Of(s.Attestation, s.StartedOn, s.EndsOn)).Nullable();
        ToMany(s => s.Openings, o => o.SiteId).AsConnection();
        ToMany<Match>("matches", "Workers whom runs of the matching proposed to the site's openings, for administrators.", m => m.SiteId)
            .AsConnection().For(Caller.AdministratorRole);
        ToMany(s => s.Engagements, e => e.SiteId).AsConnection();
        ToMany(s => s.Activities, a => a.SiteId).AsConnection();
        ToMany<ValueChain>("valueChains", "Value chains of the site.", c => c.SiteId).AsConnection();
        Batched(
            "developmentForms", "How each form of development fits the site, with reasons, and which were chosen (R2.3).", s => s.Id,
            SiteForms.ReadAsync);
        ToMany(s => s.FormChoices, c => c.SiteId);
        ToMany(s => s.SandboxEntries, e => e.SiteId);
        ToOne(s => s.Learning, s => s.Id).Named("learningPlace");
        Batched(
            "povertyContext",
            "What sources said of poverty in its sub-district, the latest year first, as context; empty where that or the sub-district is "
            + "not known.",
            s => s.SubdistrictCode ?? "",
            PovertyQueries.ReadAsync);
        Batched(
            "partners",
            "The organisations that are engaged here, each once, with what they do; empty while nobody has recorded any, which is not \"none\".",
            s => s.Id,
            SitePartners.ReadAsync);
        Scalar(s => s.Published);
        Scalar(s => s.Synthetic);
        Scalar(s => s.CreatedAt);
        Scalar(s => s.UpdatedAt);
        Scalar(s => s.Version);
    }
}
