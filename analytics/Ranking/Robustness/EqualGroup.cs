using Sedz.Schema;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>Sites that follow each other in a ranking and that the evidence cannot separate from the first of them.</summary>
/// <param name="Number">The group, from 1 at the top.</param>
/// <param name="First">The first of its sites, as an index into the sites of the ranking.</param>
/// <param name="Count">The number of its sites.</param>
/// <param name="FirstRank">The place of its first site.</param>
/// <param name="LastRank">The place of its last site.</param>
public sealed record EqualGroup(int Number, int First, int Count, int FirstRank, int LastRank)
{
    /// <summary>What the group means, in words.</summary>
    public LocalizedText Text => Count == 1
        ? new(
            "ข้อมูลที่มีแยกพื้นที่นี้ออกจากพื้นที่ที่อยู่ติดกันในลำดับได้",
            "The evidence tells this site from its neighbours in the ranking.")
        : new(
            $"ข้อมูลที่มียังแยก {Count} พื้นที่นี้ ({Ranks("ลำดับที่")}) ออกจากกันไม่ได้ จึงควรถือว่าเท่ากัน",
            $"The evidence cannot separate these {Count} sites ({Ranks("place")}): take them as equals.");

    private string Ranks(string word) => FirstRank == LastRank ? $"{word} {FirstRank}" : $"{word} {FirstRank}–{LastRank}";
}
