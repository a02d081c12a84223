using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Partners;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites;

namespace Sedz.Api.Demo;

/// <summary>
/// Made-up organisations, a few in every province and of every sector. Every one says that it is synthetic, in its name and in its
/// record.
/// </summary>
internal static class SyntheticPartners
{
    /// <summary>
    /// Partners are made up for so many sites, the first of every province: enough to show, few enough to start a large country fast.
    /// </summary>
    private const int MostEngagedSites = 2_000;

    /// <summary>What an organisation of a sector is called, and of what kind it is.</summary>
    private static readonly (PartnerSector Sector, OrganisationKind Kind, string Th, string En)[] Kinds =
    [
        (PartnerSector.Government, OrganisationKind.StateAgency, "สำนักงานสมมติ", "Synthetic agency"),
        (PartnerSector.Academia, OrganisationKind.University, "มหาวิทยาลัยสมมติ", "Synthetic university"),
        (PartnerSector.Private, OrganisationKind.Company, "บริษัทสมมติ", "Synthetic company"),
        (PartnerSector.People, OrganisationKind.CommunityEnterprise, "วิสาหกิจชุมชนสมมติ", "Synthetic community enterprise"),
        (PartnerSector.CivilSociety, OrganisationKind.Foundation, "มูลนิธิสมมติ", "Synthetic foundation"),
        (PartnerSector.Religious, OrganisationKind.Temple, "วัดสมมติ", "Synthetic temple"),
        (PartnerSector.Media, OrganisationKind.Medium, "สถานีวิทยุสมมติ", "Synthetic radio station"),
    ];

    /// <summary>
    /// The roles that an organisation of a sector mostly takes: those that R1.2 names, participation, and two that it names for nobody.
    /// </summary>
    private static readonly Dictionary<PartnerSector, PartnerRole[]> Roles = PartnerSectors.All.ToDictionary(
        sector => sector,
        sector => PartnerRoles.All.Where(role => PartnerRoles.ExpectedOf(role) is var expected && (expected.IsEmpty || expected.Contains(sector))).ToArray());

    /// <summary>The organisations, six or seven a province.</summary>
    /// <param name="random">The seeded source; the same seed makes the same organisations.</param>
    /// <param name="firstId">Number of the first.</param>
    /// <param name="createdAt">The time they are given (UTC).</param>
    public static IEnumerable<Partner> Make(Random random, int firstId, DateTime createdAt)
    {
        var id = firstId;
        foreach (var province in ProvinceFacts.Provinces.Where(p => p.Participates))
        {
            foreach (var (sector, kind, th, en) in Kinds)
            {
                // Here and there a sector is missing, so that coverage has something to say.
                if (random.NextDouble() < 0.12) continue;
                var name = $"{th}{province.NameTh}";
                yield return new()
                {
                    Id = id,
                    NameTh = name,
                    NameEn = $"{en}, {province.NameEn}",
                    NameKey = OrganisationName.Of(name).Key,
                    Sector = sector,
                    Kind = kind,
                    Places = { new() { PartnerId = id, ProvinceCode = province.Code } },
                    Synthetic = true,
                    CreatedAt = createdAt,
                    UpdatedAt = createdAt,
                    Version = 1,
                };
                id++;
            }
        }
    }

    /// <summary>Engagements of a province's organisations at some of its sites; of about a fifth of them, and of those beyond the
    /// first, nothing is recorded.</summary>
    /// <param name="sites">The sites.</param>
    /// <param name="partners">All organisations.</param>
    /// <param name="firstId">Number of the first engagement.</param>
    /// <param name="random">The seeded source.</param>
    /// <param name="createdAt">The time they are given (UTC).</param>
    public static IEnumerable<Engagement> MakeEngagements(
        IEnumerable<Site> sites, ILookup<string, Partner> partners, int firstId, Random random, DateTime createdAt)
    {
        var id = firstId;
        foreach (var site in sites)
        {
            if (site.Id > MostEngagedSites) yield break;
            if (random.NextDouble() < 0.2) continue;
            foreach (var partner in partners[site.ProvinceCode])
            {
                if (random.NextDouble() < 0.4) continue;
                for (var more = true; more; more = random.NextDouble() < 0.5)
                    yield return MakeOne(id++, site.Id, partner, random, createdAt);
            }
        }
    }

    private static Engagement MakeOne(int id, int siteId, Partner partner, Random random, DateTime createdAt)
    {
        var roles = Roles[partner.Sector];
        var status = random.Pick(
            (EngagementStatus.Offered, 0.25), (EngagementStatus.Agreed, 0.45), (EngagementStatus.Delivered, 0.22), (EngagementStatus.Lapsed, 0.08));
        var engagement = new Engagement
        {
            Id = id,
            PartnerId = partner.Id,
            SiteId = siteId,
            Role = roles[random.Next(roles.Length)],
            Evidence = "ความร่วมมือสมมติ",
            Attestation = random.NextDouble() < 0.3 ? Attestation.Verified : Attestation.Stated,
            Synthetic = true,
            CreatedAt = createdAt,
            UpdatedAt = createdAt,
            Version = 1,
        };
        var offered = new DateOnly(2019 + random.Next(3), 1 + random.Next(9), 1 + random.Next(28));
        engagement.OfferedOn = offered;
        if (status is EngagementStatus.Agreed or EngagementStatus.Delivered) engagement.AgreedOn = offered.AddDays(10 + random.Next(30));
        engagement.Reach(status, status == EngagementStatus.Offered ? offered : offered.AddDays(40 + random.Next(60)));
        engagement.Commitments.Add(Commitment(id, status, offered, random));
        return engagement;
    }

    private static Commitment Commitment(int engagementId, EngagementStatus status, DateOnly from, Random random)
    {
        var (kind, unit, size) = random.Pick(
            ((ContributionKind.Money, ContributionUnit.Baht, 5_000), 0.3), ((ContributionKind.Labour, ContributionUnit.PersonDay, 5), 0.25),
            ((ContributionKind.Materials, ContributionUnit.Kilogram, 50), 0.15), ((ContributionKind.Materials, ContributionUnit.Piece, 10), 0.1),
            ((ContributionKind.Training, ContributionUnit.Person, 10), 0.15), ((ContributionKind.Land, ContributionUnit.SquareMetre, 400), 0.05));
        decimal? amount = random.NextDouble() < 0.1 ? null : size * (1 + random.Next(20));
        return new()
        {
            EngagementId = engagementId,
            Kind = kind,
            Amount = amount,
            Unit = unit,
            StartsOn = from,
            EndsOn = from.AddYears(1),
            DeliveredAmount = status switch
            {
                EngagementStatus.Delivered => amount,
                EngagementStatus.Agreed when random.NextDouble() < 0.5 => amount is { } promised ? Math.Round(promised / 4) : null,
                _ => null,
            },
        };
    }
}
