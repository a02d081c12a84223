using NetTopologySuite.Geometries;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites.Eligibility;
using Sedz.Schema.Sites;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Demo;

/// <summary>Made-up candidate sites. Every one says that it is synthetic, in its name and in its record.</summary>
internal static class SyntheticSites
{
    private static readonly GeometryFactory Wgs84 = new(new PrecisionModel(), 4326);

    /// <summary>Sites in every province that takes part, as evenly as their number allows, numbered from 1.</summary>
    /// <param name="count">How many.</param>
    /// <param name="random">The seeded source; the same seed makes the same sites.</param>
    /// <param name="createdAt">The time they are given (UTC).</param>
    public static IEnumerable<Site> Make(int count, Random random, DateTime createdAt)
    {
        Province[] provinces = [.. ProvinceFacts.Provinces.Where(p => p.Participates)];
        for (var i = 0; i < count; i++)
        {
            yield return MakeOne(i + 1, provinces[i % provinces.Length], i / provinces.Length + 1, random, createdAt);
        }
    }

    private static Site MakeOne(int id, Province province, int number, Random random, DateTime createdAt)
    {
        var landType = random.Pick(
            (LandType.Government, 0.3), (LandType.PublicBenefit, 0.15), (LandType.People, 0.3),
            (LandType.Private, 0.1), (LandType.Religious, 0.08), (LandType.Academic, 0.07));
        var held = EligibilityRules.AsksRegistration(landType);
        var agreed = random.Pick((Answer.Yes, 0.8), (Answer.Pending, 0.08), (Answer.No, 0.06), (Answer.Unknown, 0.06));
        Attestation? attested = agreed == Answer.Unknown ? null : random.Pick((Attestation.Stated, 0.6), (Attestation.Verified, 0.4));
        var channel = random.Pick(
            (NominationChannel.Voluntary, 0.4), (NominationChannel.AgencyProposal, 0.2), (NominationChannel.CddSurvey, 0.2),
            (NominationChannel.DisasterData, 0.2));
        var water = random.Pick<WaterSource?>(
            (WaterSource.GroundWater, 0.3), (WaterSource.Pond, 0.25), (WaterSource.Stream, 0.2), (WaterSource.None, 0.1), (null, 0.15));

        var site = new Site
        {
            Id = id,
            Code = $"{province.Code}-{number:0000}",
            NameTh = $"พื้นที่สมมติ {province.NameTh} {number}",
            NameEn = $"Synthetic site {number}, {province.NameEn}",
            RoundId = RoundFacts.FiscalYear2565.FiscalYear,
            ProvinceCode = province.Code,
            LandType = landType,
            AreaM2 = random.NextDouble() < 0.04 ? null : AreaM2(random),
            Location = random.NextDouble() < 0.03 ? null : Wgs84.CreatePoint(SyntheticPlace.In(province, random)),
            Consent = held ? agreed : Answer.Unknown,
            ConsentAttestation = held ? attested : null,
            Permission = held ? Answer.Unknown : agreed,
            PermissionAttestation = held ? null : attested,
            Registration = held ? Registration(random) : new(),
            Ready = random.Pick((Answer.Yes, 0.85), (Answer.No, 0.07), (Answer.Unknown, 0.08)),
            RoadAccess = random.Pick((Answer.Yes, 0.6), (Answer.No, 0.15), (Answer.Unknown, 0.25)),
            Electricity = random.Pick((Answer.Yes, 0.55), (Answer.No, 0.2), (Answer.Unknown, 0.25)),
            Water = water,
            Published = true,
            Synthetic = true,
            CreatedAt = createdAt,
            UpdatedAt = createdAt,
            Version = 1,
        };
        site.Nominations.Add(new() { SiteId = id, Channel = channel });
        site.Documents.Add(Document(id, landType, random));
        if (channel == NominationChannel.DisasterData)
        {
            site.Grounds.Add(Ground.RecurrentDisaster);
        }
        else if (random.NextDouble() < 0.5)
        {
            site.Grounds.Add(Ground.Potential);
        }

        site.Eligibility = EligibilityRules.Judge(SiteFacts.Of(site, budgetDay: null)).Status;
        return site;
    }

    /// <summary>An area of about 1 to 60 rai, most of them small, to a whole square wah.</summary>
    private static double AreaM2(Random random) =>
        Math.Round(LandArea.SquareMetresPerRai * Math.Pow(60, random.NextDouble()) / LandArea.SquareMetresPerSquareWah)
        * LandArea.SquareMetresPerSquareWah;

    private static LandUseRegistration Registration(Random random)
    {
        var round = RoundFacts.FiscalYear2565;
        var registered = random.Pick((Answer.Yes, 0.85), (Answer.Unknown, 0.1), (Answer.No, 0.05));
        var days = round.SitesDeadline.DayNumber - round.StartsOn.DayNumber;
        return new()
        {
            Registered = registered,
            RegisteredOn = registered == Answer.Yes ? round.StartsOn.AddDays(random.Next(days + 1)) : null,
            TermMonths = random.Pick<int?>((60, 0.55), (120, 0.3), (48, 0.07), (null, 0.08)),
            Verified = registered == Answer.Yes && random.NextDouble() < 0.4
                ? RegistrationFacts.RegisteredOn | RegistrationFacts.Term
                : RegistrationFacts.None,
        };
    }

    private static LandDocument Document(int siteId, LandType landType, Random random)
    {
        var kind = landType switch
        {
            LandType.Government => LandDocumentKind.Treasury,
            LandType.PublicBenefit => LandDocumentKind.Nsl,
            LandType.Religious => LandDocumentKind.TempleLand,
            _ => random.Pick(
                (LandDocumentKind.Ns4, 0.6), (LandDocumentKind.Ns3K, 0.25), (LandDocumentKind.Spk401, 0.1), (LandDocumentKind.Sk1, 0.05)),
        };
        var number = kind is LandDocumentKind.Treasury or LandDocumentKind.TempleLand ? null : $"S{random.Next(100_000, 1_000_000)}";
        return new() { SiteId = siteId, Kind = kind, Number = number, Text = $"เอกสารสมมติ {kind} {number}".TrimEnd() };
    }
}
