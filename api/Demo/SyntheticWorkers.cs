using Sedz.Schema.Activities;
using Sedz.Schema.Provinces;
using Sedz.Schema.Workers;

namespace Sedz.Api.Demo;

/// <summary>
/// Made-up returning workers, under numbers only: no name, id or telephone number is made up. Their homes are made-up sub-districts, twenty a
/// province (<see cref="MadeUpPlaces"/>), each at a made-up point that stands in no table of places.
/// </summary>
internal static class SyntheticWorkers
{
    /// <summary>Former occupations with the skill that goes with each, and how often they occur.</summary>
    private static readonly ((string Occupation, string Skill) Value, double Weight)[] Trades =
    [
        (("8160", "food_processing"), 0.1), (("8212", "electronics"), 0.1), (("9329", "machine_operation"), 0.12), (("7212", "welding"), 0.06),
        (("7411", "electrical"), 0.05), (("7112", "masonry"), 0.06), (("9313", "construction"), 0.08), (("8322", "driving"), 0.07),
        (("5131", "hospitality"), 0.08), (("5120", "cooking"), 0.06), (("5113", "tourism_guide"), 0.02), (("5223", "sales"), 0.07),
        (("4311", "accounting"), 0.02), (("7531", "sewing"), 0.05), (("3255", "massage_spa"), 0.02), (("2512", "computing"), 0.01),
        (("6130", "integrated_farming"), 0.03),
    ];

    private static readonly string[] VillageSkills =
        ["rice_farming", "vegetables", "livestock", "weaving", "basketry", "irrigation", "compost", "ecommerce", "care", "mushrooms"];

    /// <summary>Workers in every province that takes part, as evenly as their number allows, numbered from 1.</summary>
    /// <param name="count">How many.</param>
    /// <param name="random">The seeded source; the same seed makes the same workers.</param>
    /// <param name="createdAt">The time they are given (UTC).</param>
    public static IEnumerable<Worker> Make(int count, Random random, DateTime createdAt)
    {
        Province[] provinces = [.. ProvinceFacts.Provinces.Where(p => p.Participates)];
        var homes = provinces.ToDictionary(province => province.Code, province => HomesIn(province, random));
        for (var i = 0; i < count; i++)
        {
            var province = provinces[i % provinces.Length];
            var home = homes[province.Code][random.Next(homes[province.Code].Length)];
            var worker = ProfileIn(home.Code, random).ToWorker(i + 1, createdAt, synthetic: true);
            (worker.HomeLatitude, worker.HomeLongitude) = (home.Latitude, home.Longitude);
            yield return worker;
        }
    }

    private static (string Code, double Latitude, double Longitude)[] HomesIn(Province province, Random random) =>
    [
        .. from district in Enumerable.Range(1, MadeUpPlaces.DistrictsOfAProvince)
           from subdistrict in Enumerable.Range(1, MadeUpPlaces.SubdistrictsOfADistrict)
           let centre = SyntheticPlace.In(province, random)
           select (MadeUpPlaces.SubdistrictCode(MadeUpPlaces.DistrictCode(province.Code, district), subdistrict), centre.Y, centre.X),
    ];

    private static WorkerProfile ProfileIn(string home, Random random)
    {
        var (occupation, skill) = random.Pick(Trades);
        var laidOff = new DateOnly(2020, 3, 1).AddDays(random.Next(500));
        string[] skills = random.NextDouble() < 0.6 ? [skill, VillageSkills[random.Next(VillageSkills.Length)]] : [skill];
        return new()
        {
            SubdistrictCode = home,
            OccupationCode = random.NextDouble() < 0.05 ? null : occupation,
            OccupationText = "อาชีพสมมติ",
            Skills = skills,
            Education = random.Pick<Education?>(
                (Education.Primary, 0.2), (Education.LowerSecondary, 0.25), (Education.UpperSecondary, 0.2), (Education.Vocational, 0.1),
                (Education.HigherVocational, 0.1), (Education.Bachelor, 0.08), (null, 0.07)),
            LaidOffOn = laidOff,
            ReturnedOn = random.NextDouble() < 0.1 ? null : laidOff.AddDays(random.Next(90)),
            Availability = random.Pick((Availability.Now, 0.6), (Availability.Unknown, 0.25), (Availability.NotAvailable, 0.15)),
            WageWish = random.NextDouble() < 0.3 ? null : 500 * random.Next(16, 50),
            Interests = random.NextDouble() < 0.3 ? [ProgrammeActivity.CreateJobs] : [],
        };
    }
}
