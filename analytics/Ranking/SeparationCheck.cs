using System.Globalization;
using Sedz.Schema;
using Sedz.Schema.Hazards;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking;

/// <summary>Finds into how many groups of equal value a criterion divides the listed sites, and says why not into more.</summary>
internal static class SeparationCheck
{
    public static CriterionSeparation Of(Criterion criterion, IReadOnlyList<RankingCandidate> candidates, bool isOmitted)
    {
        if (candidates.Count == 0)
            return new(criterion, false, 0, 0, new("ไม่มีพื้นที่ในรายการ", "No site is listed."));
        if (isOmitted)
        {
            var name = RankingWords.Of(criterion);
            return new(criterion, false, 0, 0, new(
                $"ไม่มีข้อมูล{name.Th}ของพื้นที่ใด จึงแยกพื้นที่ออกจากกันไม่ได้",
                $"No listed site has data on {name.En}, so it cannot tell them apart."));
        }

        var values = new double[candidates.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = (candidates[i].Of(criterion).Value ?? ScaleValue.Unknown).Value;
        var (groups, largest) = Groups(values);
        return new(criterion, groups > 1, groups, largest, TextOf(criterion, candidates, groups, largest, values[0]));
    }

    private static (int Groups, int Largest) Groups(double[] values)
    {
        Array.Sort(values);
        int groups = 0, largest = 0, start = 0;
        for (var i = 1; i <= values.Length; i++)
        {
            if (i < values.Length && values[i] - values[start] <= SiteRanking.TieTolerance)
                continue;
            groups++;
            largest = Math.Max(largest, i - start);
            start = i;
        }

        return (groups, largest);
    }

    private static LocalizedText TextOf(
        Criterion criterion, IReadOnlyList<RankingCandidate> candidates, int groups, int largest, double value)
    {
        var count = candidates.Count;
        if (count == 1)
            return new("มีพื้นที่เดียวในรายการ จึงไม่มีพื้นที่ให้เปรียบเทียบ", "Only one site is listed, so there is nothing to compare.");
        if (groups == count)
            return new($"พื้นที่ทั้ง {count} แห่งมีค่าไม่เท่ากันเลย", $"Each of the {count} listed sites has a value of its own.");

        var why = WhyEqual(criterion, candidates);
        if (groups == 1)
        {
            var shown = value.ToString("0.00", CultureInfo.InvariantCulture);
            return new(
                $"พื้นที่ทั้ง {count} แห่งมีค่าเท่ากัน ({shown}) จึงแยกออกจากกันไม่ได้ {why.Th}",
                $"All {count} listed sites have the same value ({shown}) and cannot be told apart: {why.En}.");
        }

        return new(
            $"พื้นที่ทั้ง {count} แห่งแบ่งได้เป็น {groups} กลุ่มที่มีค่าเท่ากัน กลุ่มใหญ่ที่สุดมี {largest} แห่ง {why.Th}",
            $"The {count} listed sites fall into {groups} groups of equal value, the largest of {largest} sites: {why.En}.");
    }

    private static LocalizedText WhyEqual(Criterion criterion, IReadOnlyList<RankingCandidate> candidates)
    {
        var assessments = candidates.Select(candidate => candidate.Of(criterion)).Distinct();
        if (criterion == Criterion.HazardRecurrence)
        {
            // Of every indicator: one loose source makes the criterion loose, but a close one beside it still tells sites apart.
            var levels = assessments.SelectMany(assessment => assessment.Indicators)
                .Select(indicator => indicator.EvidenceLevel ?? EvidenceLevel.None)
                .ToHashSet();
            if (levels.SetEquals([EvidenceLevel.None]))
                return new("เพราะไม่มีบันทึกภัยที่ถึงพื้นที่ใด", "no record of a hazard reaches any of them");
            if (levels.IsSubsetOf([EvidenceLevel.Province, EvidenceLevel.None]))
            {
                return new(
                    "เพราะหลักฐานภัยเป็นของทั้งจังหวัด พื้นที่ในจังหวัดเดียวกันจึงได้เท่ากัน",
                    "the evidence is of whole provinces and counts alike for every site in one");
            }

            return new("เพราะหลักฐานภัยที่มีให้ค่าเท่ากัน", "the evidence of hazards at hand gives them the same value");
        }

        return assessments.All(assessment => assessment.Indicators.Any(indicator => indicator.IsUnknown))
            ? new("เพราะยังมีข้อมูลที่ไม่ทราบในทุกพื้นที่", "something is still unknown at every one of them")
            : new("เพราะข้อมูลที่มีของพื้นที่ในกลุ่มเดียวกันให้ค่าเท่ากัน", "what is stated about sites of one group gives the same value");
    }
}
