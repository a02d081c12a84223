using Sedz.Schema;

namespace Sedz.Api.Operations;

/// <summary>The operations that a newcomer begins with. The README shows the first.</summary>
internal static class ExampleOperations
{
    public static IReadOnlyList<ExampleOperation> All { get; } =
    [
        new(
            "Ranking",
            new LocalizedText(
                "สิบพื้นที่แรกในลำดับ พร้อมที่มาของคะแนนและสิ่งที่ข้อมูลแยกไม่ได้",
                "The first ten sites in order, what each score is made of, and what the data cannot tell apart"),
            """
            {
              siteRanking(first: 10) {
                nodes {
                  rank score
                  site { code nameTh province { nameTh } }
                  components { criterion value weight contribution }
                }
                separates { criterion separates th en }
              }
            }
            """),
        new(
            "NotYetRanked",
            new LocalizedText(
                "พื้นที่ที่ยังจัดลำดับไม่ได้ ยังขาดอะไร และใครแก้ไขได้",
                "Sites that are not yet ranked, what each still lacks, and who can cure it"),
            """
            {
              notYetRanked(first: 5) {
                nodes {
                  site { code nameTh }
                  rankIfCured
                  findings { th remedyTh curedBy { th } }
                }
              }
            }
            """),
        new(
            "Floods",
            new LocalizedText(
                "น้ำท่วมเกิดบ่อยเพียงใดในจังหวัดเพชรบูรณ์ แยกตามแหล่งข้อมูล",
                "How often floods come in the province of Phetchabun, source by source"),
            """
            {
              hazardRecurrence(hazard: FLOOD, at: { provinceCode: "67" }) {
                ratePerYear low high returnPeriodYears
                sources { id ratePerYear evidenceLevel }
              }
            }
            """),
    ];
}
