using Sedz.Schema.Provinces;
using Sedz.Schema.Publicity;

namespace Sedz.Api.Demo;

/// <summary>Made-up announcements and trainings, one or two a province. Every one says that it is synthetic.</summary>
internal static class SyntheticPublicity
{
    private const string Th = "ข้อมูลสมมติเพื่อการสาธิต";
    private const string En = "Synthetic, for a demonstration";

    private static readonly DateOnly FirstDay = new(2021, 11, 22);

    private static IEnumerable<Province> Provinces => ProvinceFacts.Provinces.Where(province => province.Participates);

    /// <summary>A call to land owners in every province that takes part.</summary>
    public static IEnumerable<PublicNotice> Notices() => Provinces.Select(province => new PublicNotice
    {
        TitleTh = $"ประกาศสมมติ: เชิญเจ้าของที่ดินจังหวัด{province.NameTh}ร่วมเสนอพื้นที่",
        TitleEn = $"Synthetic announcement: land owners of {province.NameEn} are invited",
        BodyTh = Th,
        BodyEn = En,
        ProvinceCode = province.Code,
        AnnouncedOn = FirstDay,
        EndsOn = new(2021, 12, 15),
        Published = true,
        Synthetic = true,
        CreatedAt = SyntheticCountry.MadeAt,
        UpdatedAt = SyntheticCountry.MadeAt,
        Version = 1,
    });

    /// <summary>A training of provincial staff in every province that takes part.</summary>
    /// <param name="random">The seeded source; the same seed makes the same trainings.</param>
    public static IEnumerable<Training> Trainings(Random random) => Provinces.Select(province =>
    {
        var startsOn = FirstDay.AddMonths(2).AddDays(random.Next(150));
        return new Training
        {
            TitleTh = $"การฝึกอบรมสมมติ จังหวัด{province.NameTh}",
            TitleEn = $"Synthetic training, {province.NameEn}",
            Audience = random.Pick(
                (TrainingAudience.MinistryStaff, 0.2), (TrainingAudience.ProvincialStaff, 0.4), (TrainingAudience.Partners, 0.2),
                (TrainingAudience.People, 0.2)),
            OrganiserText = Th,
            ProvinceCode = province.Code,
            StartsOn = startsOn,
            EndsOn = startsOn.AddDays(random.Next(3)),
            Hours = 6,
            Seats = 40,
            Attended = random.NextDouble() < 0.2 ? null : random.Next(0, 41),
            Published = true,
            Synthetic = true,
            CreatedAt = SyntheticCountry.MadeAt,
            UpdatedAt = SyntheticCountry.MadeAt,
            Version = 1,
        };
    });
}
