using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.Poverty;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites;

namespace Sedz.Api.Demo;

/// <summary>
/// Made-up districts and sub-districts of the provinces that take part, with made-up counts of poverty. Their names and the source of the
/// counts say so; they have no boundary and no centre, and stand outside of what real places are held against.
/// </summary>
internal static class SyntheticDistricts
{
    /// <summary>The years of the counts, CE.</summary>
    private static readonly int[] Years = [2021, 2022];

    /// <summary>Writes places and counts.</summary>
    /// <param name="db">The database, in the caller's transaction.</param>
    public static void Write(SedzDb db)
    {
        using var districts = new BulkInsert<District>(db);
        using var subdistricts = new BulkInsert<Subdistrict>(db);
        using var poverty = new BulkInsert<SubdistrictPoverty>(db);
        var random = new Random(SyntheticCountry.Seed);
        District[] made = [.. ProvinceFacts.Provinces.Where(p => p.Participates).SelectMany(DistrictsOf)];
        Subdistrict[] parts = [.. made.SelectMany(SubdistrictsOf)];
        districts.AddAll(made);
        subdistricts.AddAll(parts);
        poverty.AddAll(parts.SelectMany(part => Years.Select(year => PovertyOf(part, year, random))));
    }

    /// <summary>Removes what <see cref="Write"/> wrote before. No site may lie there any more.</summary>
    public static async Task ForgetAsync(SedzDb db, CancellationToken cancellationToken)
    {
        await db.SubdistrictPoverty.Where(p => p.Source == SubdistrictPoverty.MadeUp).ExecuteDeleteAsync(cancellationToken);
        var districts = (await db.Districts.Select(d => d.Code).ToListAsync(cancellationToken)).FindAll(MadeUpPlaces.Contains);
        await db.Subdistricts.Where(s => EF.Parameter(districts).Contains(s.DistrictCode)).ExecuteDeleteAsync(cancellationToken);
        await db.Districts.Where(d => EF.Parameter(districts).Contains(d.Code)).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Puts a site into a sub-district of its province; of one in ten it is not known.</summary>
    public static void Settle(Site site, Random random)
    {
        var (district, subdistrict) = (
            random.Next(MadeUpPlaces.DistrictsOfAProvince) + 1, random.Next(MadeUpPlaces.SubdistrictsOfADistrict) + 1);
        if (random.NextDouble() < 0.1) return;
        site.DistrictCode = MadeUpPlaces.DistrictCode(site.ProvinceCode, district);
        site.SubdistrictCode = MadeUpPlaces.SubdistrictCode(site.DistrictCode, subdistrict);
    }

    private static IEnumerable<District> DistrictsOf(Province province) =>
        Enumerable.Range(1, MadeUpPlaces.DistrictsOfAProvince).Select(number => new District
        {
            Code = MadeUpPlaces.DistrictCode(province.Code, number),
            ProvinceCode = province.Code,
            NameTh = $"สมมติ {number}",
            NameEn = $"Synthetic {number}",
        });

    private static IEnumerable<Subdistrict> SubdistrictsOf(District district) =>
        Enumerable.Range(1, MadeUpPlaces.SubdistrictsOfADistrict).Select(number => new Subdistrict
        {
            Code = MadeUpPlaces.SubdistrictCode(district.Code, number),
            DistrictCode = district.Code,
            NameTh = $"{district.NameTh}.{number}",
            NameEn = $"{district.NameEn}.{number}",
        });

    /// <summary>A count: half to eight in a hundred are poor, each in one dimension at least; now and then a number is not told.</summary>
    private static SubdistrictPoverty PovertyOf(Subdistrict place, int year, Random random)
    {
        var surveyed = random.Next(1_200, 6_000);
        var poor = (int)(surveyed * (0.005 + (0.075 * random.NextDouble())));
        int? In(double most) => random.NextDouble() < 0.05 ? null : (int)(poor * most * random.NextDouble());
        return new()
        {
            Source = SubdistrictPoverty.MadeUp,
            SubdistrictCode = place.Code,
            Year = year,
            Surveyed = surveyed,
            Poor = poor,
            Health = In(0.4),
            Education = In(0.5),
            Living = In(0.4),
            Income = poor - (int)(poor * 0.3 * random.NextDouble()),
            Access = In(0.1),
        };
    }
}
