using System.Collections.Immutable;
using System.Globalization;
using Sedz.Analytics.Labour;

namespace Sedz.Analytics.Matching;

/// <summary>
/// What a place costs a worker: weighted terms of 0 to 1, each rounded to whole ten-thousandths of a weight of 1, so that costs are exact
/// integers and the terms of an arc sum to its cost.
/// </summary>
/// <param name="options">Weights and limits.</param>
public sealed class MatchingCosts(MatchingOptions options)
{
    /// <summary>Units of cost for a weight of 1.</summary>
    public const int Scale = 10_000;

    /// <summary>What counts for a term that cannot be known: the middle, neither best nor worst.</summary>
    private const double Unknown = 0.5;

    /// <summary>Whether a worker may be sent to an opening in reach. A wage that is not known keeps nobody away.</summary>
    public MatchFit FitOf(in WorkerClass worker, in Opening opening)
    {
        if (worker.Skills.Missing(opening.Required) > 0)
            return MatchFit.SkillsMissing;
        if (opening.Number is { } number && worker.Declined.Contains(number))
            return MatchFit.Declined;
        return opening.Wage is not null && WageGap(worker, opening) > options.LargestWageGap ? MatchFit.WageTooLow : MatchFit.Fits;
    }

    /// <summary>The cost of the part that depends on distance only.</summary>
    /// <param name="metres">The distance, 0 or more.</param>
    public int DistanceCost(double metres) => Units(options.DistanceWeight, Far(metres));

    /// <summary>The cost of the mismatch of occupation and wished skills.</summary>
    public int SkillCost(in WorkerClass worker, in Opening opening) => Units(options.SkillWeight, Mismatch(worker, opening));

    /// <summary>The cost of the parts that do not depend on distance.</summary>
    public int CostWithoutDistance(in WorkerClass worker, in Opening opening) =>
        SkillCost(worker, opening)
        + Units(options.WageWeight, WageGap(worker, opening))
        + Units(options.ProvinceWeight, Outside(worker, opening));

    /// <summary>The parts of a cost.</summary>
    public MatchParts Parts(in WorkerClass worker, in Opening opening, double metres) => new(
        DistanceCost(metres),
        SkillCost(worker, opening),
        Units(options.WageWeight, WageGap(worker, opening)),
        Units(options.ProvinceWeight, Outside(worker, opening)));

    /// <summary>The terms of a cost, largest share first; terms of equal share in the order distance, skill, wage, province.</summary>
    public ImmutableArray<MatchTerm> Terms(in WorkerClass worker, in Opening opening, double metres)
    {
        var km = (metres / 1000).ToString("0.0", CultureInfo.InvariantCulture);
        MatchTerm[] terms =
        [
            Term("distance", Far(metres), options.DistanceWeight, $"ระยะทาง {km} กม.", $"Distance {km} km"),
            Term("skill", Mismatch(worker, opening), options.SkillWeight, SkillTh(worker, opening), SkillEn(worker, opening)),
            Term("wage", WageGap(worker, opening), options.WageWeight, WageTh(worker, opening), WageEn(worker, opening)),
            Outside(worker, opening) switch
            {
                0 => Term("province", 0, options.ProvinceWeight, "ในจังหวัดบ้านเกิด", "In the home province"),
                1 => Term("province", 1, options.ProvinceWeight, "นอกจังหวัดบ้านเกิด", "Outside the home province"),
                var half => Term("province", half, options.ProvinceWeight, "ไม่ทราบจังหวัด นับครึ่ง", "Province not known: counts half"),
            },
        ];
        return [.. terms.OrderByDescending(term => term.Cost)];
    }

    private static double Far(double metres) => 1 - DistanceDecay.Of(metres);

    /// <summary>
    /// The digits of the occupation asked for that the worker's lacks, as a share; with skills wished for, the mean of that and of the
    /// share of them that is missing. An unknown occupation shares no digit: a fit that cannot be shown is none.
    /// </summary>
    private static double Mismatch(in WorkerClass worker, in Opening opening)
    {
        var occupation = OccupationGap(worker.Occupation, opening.Occupation);
        return opening.Wished.Count == 0
            ? occupation
            : (occupation + (double)worker.Skills.Missing(opening.Wished) / opening.Wished.Count) / 2;
    }

    private static double OccupationGap(string? has, string? asked)
    {
        if (string.IsNullOrEmpty(asked))
            return 0;
        var shared = 0;
        while (has is not null && shared < has.Length && shared < asked.Length && has[shared] == asked[shared])
            shared++;
        return 1 - (double)shared / asked.Length;
    }

    private static double WageGap(in WorkerClass worker, in Opening opening)
    {
        if (worker.WageWish is not { } wish)
            return 0;
        return opening.Wage is { } wage ? Math.Max(0, wish - wage) / (double)wish : Unknown;
    }

    private static double Outside(in WorkerClass worker, in Opening opening) =>
        worker.Province is null || opening.Province is null ? Unknown
        : string.Equals(worker.Province, opening.Province, StringComparison.Ordinal) ? 0 : 1;

    private static int Units(double weight, double value) => (int)Math.Round(weight * value * Scale, MidpointRounding.AwayFromZero);

    private static MatchTerm Term(string key, double value, double weight, string th, string en) =>
        new(key, value, weight, Units(weight, value), new(th, en));

    private static string SkillTh(in WorkerClass worker, in Opening opening) =>
        $"อาชีพเดิม {worker.Occupation ?? "ไม่ทราบ"} ต่อที่ต้องการ {opening.Occupation ?? "ใดก็ได้"} "
        + $"ทักษะที่อยากได้ {opening.Wished.Count - worker.Skills.Missing(opening.Wished)} จาก {opening.Wished.Count}";

    private static string SkillEn(in WorkerClass worker, in Opening opening) =>
        $"Former occupation {worker.Occupation ?? "not known"} for {opening.Occupation ?? "any"}, "
        + $"{opening.Wished.Count - worker.Skills.Missing(opening.Wished)} of {opening.Wished.Count} wished skills";

    private static string WageTh(in WorkerClass worker, in Opening opening) =>
        $"ค่าจ้าง {Baht(opening.Wage, "ไม่ทราบ")} ต่อที่ต้องการ {Baht(worker.WageWish, "เท่าใดก็ได้")}";

    private static string WageEn(in WorkerClass worker, in Opening opening) =>
        $"Wage {Baht(opening.Wage, "not known")} for a wish of {Baht(worker.WageWish, "any")}";

    private static string Baht(int? baht, string none) => baht?.ToString("N0", CultureInfo.InvariantCulture) ?? none;
}
