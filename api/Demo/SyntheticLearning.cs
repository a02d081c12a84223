using Sedz.Schema.Learning;
using Sedz.Schema.Sites;

namespace Sedz.Api.Demo;

/// <summary>Made-up places of learning at made-up sites. Every topic says that it is synthetic, and every record.</summary>
/// <param name="random">The seeded source; the same seed makes the same places.</param>
internal sealed class SyntheticLearning(Random random)
{
    /// <summary>Places of learning are made up among so many sites.</summary>
    private const int MostSites = 2_000;

    private const string Recorder = "demo";

    private static readonly (string Th, string En)[] Topics =
    [
        ("โคก หนอง นา (สมมติ)", "Khok Nong Na (synthetic)"), ("ปุ๋ยหมักและดิน (สมมติ)", "Compost and soil (synthetic)"),
        ("แปรรูปอาหาร (สมมติ)", "Food processing (synthetic)"), ("การตลาดออนไลน์ (สมมติ)", "Selling online (synthetic)"),
    ];

    private int lastTopic;
    private int lastCount;

    /// <summary>The place of learning of a site; of half of the sites nothing is recorded.</summary>
    public IEnumerable<LearningPlace> Of(Site site)
    {
        if (site.Id > MostSites || random.NextDouble() < 0.5) yield break;
        var open = random.Pick((Answer.Yes, 0.7), (Answer.Pending, 0.2), (Answer.No, 0.1));
        var since = new DateOnly(2022, 1 + random.Next(4), 1);
        var topics = random.Next(1, Topics.Length + 1);
        yield return new()
        {
            SiteId = site.Id,
            Open = open,
            OpenSince = open == Answer.Yes ? since : null,
            Attestation = random.NextDouble() < 0.4 ? Attestation.Verified : Attestation.Stated,
            Curriculum =
            [
                .. Topics.Take(topics).Select((topic, index) => new CurriculumTopic
                {
                    Id = ++lastTopic,
                    SiteId = site.Id,
                    Position = index + 1,
                    TitleTh = topic.Th,
                    TitleEn = topic.En,
                    Hours = random.NextDouble() < 0.2 ? null : 3 * random.Next(1, 7),
                }),
            ],
            Learners = open == Answer.Yes ? [.. Learners(site.Id, since)] : [],
            Synthetic = true,
            RecordedAt = SyntheticCountry.MadeAt,
            RecordedBy = Recorder,
            Version = 1,
        };
    }

    private IEnumerable<LearnerCount> Learners(int siteId, DateOnly since)
    {
        for (var month = 0; month < 5 && random.NextDouble() < 0.8; month++)
        {
            var from = since.AddMonths(month);
            yield return new()
            {
                Id = ++lastCount,
                SiteId = siteId,
                StartsOn = from,
                EndsOn = from.AddMonths(1).AddDays(-1),
                Learners = random.Next(0, 60),
                RecordedAt = SyntheticCountry.MadeAt,
                RecordedBy = Recorder,
            };
        }
    }
}
