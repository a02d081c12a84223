using NetTopologySuite.Geometries;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Tests.Application;

/// <summary>A site whose every fact the test knows.</summary>
internal static class KnownSite
{
    /// <summary>Government land of ten rai at the centre of its province that meets every rule, published and not made up.</summary>
    public static Site Eligible(string code, DateTime acceptedAt)
    {
        var province = ProvinceFacts.Provinces.Single(p => p.Code == code[..2]);
        return new()
        {
            Code = code,
            NameTh = $"แปลง {code}",
            NameEn = $"Plot {code}",
            RoundId = RoundFacts.FiscalYear2565.FiscalYear,
            ProvinceCode = province.Code,
            LandType = LandType.Government,
            AreaM2 = 16_000,
            Location = At(province.CentroidLongitude, province.CentroidLatitude),
            Permission = Answer.Yes,
            PermissionAttestation = Attestation.Stated,
            Ready = Answer.Yes,
            RoadAccess = Answer.Yes,
            Electricity = Answer.Yes,
            Water = WaterSource.Pond,
            Published = true,
            CreatedAt = acceptedAt,
            UpdatedAt = acceptedAt,
            Version = 1,
        };
    }

    /// <summary>A point, WGS84, degrees.</summary>
    public static Point At(double longitude, double latitude) => new(longitude, latitude) { SRID = 4326 };

    /// <summary>Makes a site people's land with a five-year right that is registered and agreed to: it meets every rule.</summary>
    public static void HeldByAPerson(Site site)
    {
        site.LandType = LandType.People;
        site.HolderKind = HolderKind.Person;
        site.Permission = Answer.Unknown;
        site.PermissionAttestation = null;
        site.Consent = Answer.Yes;
        site.ConsentAttestation = Attestation.Stated;
        site.Registration.Registered = Answer.Yes;
        site.Registration.RegisteredOn = new(2021, 11, 30);
        site.Registration.TermMonths = 60;
    }
}
