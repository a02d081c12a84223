using Sedz.Analytics.Partners;
using Sedz.Api.GraphQL.Queries;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>Answers which sectors and roles are there.</summary>
internal static class PartnerCoverages
{
    private const int DeparturesShown = 20;

    /// <summary>Reads and measures the scope that was asked for.</summary>
    public static async Task<PartnerCoverageAnswer> ReadAsync(FieldContext context)
    {
        if (PartnerScope.IsCountry(context))
        {
            var known = await context.Service<CountryPartners>().OfAsync(context.Caller, context.CancellationToken);
            return Answer(known.Measures, known.Deliveries, known.Evidence.Synthetic);
        }

        await using var db = await context.OpenAsync<SedzDb>();
        var sites = PartnerScope.SitesOf(context, db);
        var engagements = PartnerEvidence.At(context, db, sites);
        var evidence = await PartnerEvidence.ReadAsync(sites, engagements, context.CancellationToken);
        var measures = PartnerMeasures.Of(evidence.SiteIds, evidence.Engagements);
        var deliveries = DeliveryTally.Of(await PartnerEvidence.CommitmentsAsync(engagements, context.CancellationToken));
        return Answer(measures, deliveries, evidence.Synthetic);
    }

    private static PartnerCoverageAnswer Answer(PartnerMeasures measures, IReadOnlyList<DeliveryLine> deliveries, bool synthetic)
    {
        var coverage = measures.Coverage;
        return new(
            coverage.Sites,
            coverage.KnownSites,
            coverage.Sites - coverage.KnownSites,
            coverage.CoveredSites,
            coverage.Organisations,
            coverage.MeanSectorsPerSite,
            [.. PartnerSectors.All.Select(sector => Of(sector, coverage))],
            [.. PartnerRoles.All.Select(role => Of(role, coverage))],
            [.. CellsOf(coverage)],
            [.. coverage.MissingSectors],
            measures.Concentration,
            [.. deliveries.Where(line => line.Converts).Select(Of)],
            [.. deliveries.Where(line => !line.Converts).Select(Of)],
            [.. measures.Trend.Years],
            measures.Trend.Undated,
            [
                .. measures.Departures.Take(DeparturesShown).Select(one => new PartnerDepartureAnswer(
                    one.PartnerId, one.Sites, one.SitesLeftAlone, one.SitesLosingSector)),
            ],
            Summary(measures),
            synthetic);
    }

    private static SectorCoverageAnswer Of(PartnerSector sector, PartnerCoverage coverage)
    {
        var line = coverage.Sectors[(int)sector];
        return new(
            sector, PartnerSectors.Of(sector), line.Organisations, line.Sites, coverage.ShareOf(sector), line.Engagements, line.SitesOnOne, line.RestsOn);
    }

    private static RoleCoverageAnswer Of(PartnerRole role, PartnerCoverage coverage)
    {
        var line = coverage.Roles[(int)role];
        var expected = PartnerRoles.ExpectedOf(role);
        return new(
            role,
            PartnerRoles.Of(role),
            [.. expected],
            [.. expected.Where(sector => coverage.Of(sector, role).IsMissing)],
            line.Organisations,
            line.Sites,
            line.Engagements,
            line.SitesOnOne,
            line.RestsOn);
    }

    private static IEnumerable<SectorRoleAnswer> CellsOf(PartnerCoverage coverage) =>
        from sector in PartnerSectors.All
        from role in PartnerRoles.All
        let line = coverage.Of(sector, role)
        let expected = PartnerRoles.ExpectedOf(role).Contains(sector)
        where expected || !line.IsMissing
        select new SectorRoleAnswer(sector, role, expected, line.Organisations, line.Sites, line.Engagements);

    private static DeliveryAnswer Of(DeliveryLine line) => new(
        line.Kind, line.Unit, line.UnitText, line.Commitments, line.Offered, line.Lapsed, line.Committed, line.WithoutAmount, line.Delivered,
        line.WithoutDelivery, line.DeliveredShare, line.Concentration);

    private static LocalizedText Summary(PartnerMeasures measures)
    {
        var coverage = measures.Coverage;
        if (coverage.KnownSites == 0)
        {
            return new(
                $"ยังไม่มีการบันทึกภาคีของพื้นที่ใดใน {coverage.Sites} แห่ง จึงยังไม่ทราบ ซึ่งไม่ได้หมายความว่าไม่มี",
                $"No engagement is recorded at any of {coverage.Sites} sites: it is not known, which is not \"none\".");
        }

        var missing = coverage.MissingSectors.ToList();
        var (th, en) = missing.Count == 0
            ? ("ครบทั้ง ๗ ภาคี", "all seven sectors are there")
            : ($"ยังไม่มี{string.Join(" ", missing.Select(sector => PartnerSectors.Of(sector).Th))}",
                $"missing so far: {string.Join(", ", missing.Select(sector => PartnerSectors.Of(sector).En))}");
        return new(
            $"ทราบภาคีของพื้นที่ {coverage.KnownSites} จาก {coverage.Sites} แห่ง มี {coverage.Organisations} องค์กรร่วมดำเนินการ {th}",
            $"Partners are recorded of {coverage.KnownSites} of {coverage.Sites} sites, and {coverage.Organisations} organisations stand engaged; {en}.");
    }
}
