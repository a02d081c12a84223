using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Sedz.Schema;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking;

/// <summary>
/// Sites in order of S = Σ w·v, highest first. It supports the committee's decision; the committee decides.
/// <para>
/// Scores within <see cref="TieTolerance"/> of the highest in their group are one place and are shown in the order of the codes
/// (ordinal). A criterion that no listed site has data on is left out, named in <see cref="Omitted"/>, and the other weights are
/// rescaled. A site without data on a criterion that others have data on counts at the middle of the scale. A site's values do not depend
/// on the list, and another site in the list never changes the order of the rest. Time is n log n.
/// </para>
/// </summary>
public sealed class SiteRanking
{
    /// <summary>Scores and values this close are equal: far above rounding, far below any difference of meaning.</summary>
    public const double TieTolerance = 1e-9;

    private readonly IReadOnlyDictionary<Criterion, double> weights;
    private readonly double[] scores;

    private SiteRanking(
        IReadOnlyDictionary<Criterion, double> weights,
        double[] scores,
        IReadOnlyList<RankedSite> sites,
        ImmutableArray<OmittedCriterion> omitted,
        ImmutableArray<CriterionSeparation> separations)
    {
        this.weights = weights;
        this.scores = scores;
        Sites = sites;
        Omitted = omitted;
        Separations = separations;
    }

    /// <summary>The sites, the first place first.</summary>
    public IReadOnlyList<RankedSite> Sites { get; }

    /// <summary>
    /// The weights that the scores are made with: 0 for a criterion that is left out, and together 1 unless none is left.
    /// </summary>
    public IReadOnlyDictionary<Criterion, double> UsedWeights => weights;

    /// <summary>The criteria that the ranking is made without.</summary>
    public ImmutableArray<OmittedCriterion> Omitted { get; }

    /// <summary>For each criterion, whether its data tells the listed sites apart.</summary>
    public ImmutableArray<CriterionSeparation> Separations { get; }

    /// <summary>Ranks sites.</summary>
    /// <param name="candidates">The sites, in any order.</param>
    /// <param name="weights">How much each criterion counts.</param>
    /// <exception cref="ArgumentException">Two sites have the same code.</exception>
    public static SiteRanking Of(IReadOnlyList<RankingCandidate> candidates, CriterionWeights weights)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(weights);

        var byCode = ByCode(candidates);
        var omitted = WithoutData(byCode);
        var effective = weights.Without(omitted);
        var components = new ImmutableArray<RankComponent>[byCode.Length];
        var scores = new double[byCode.Length];
        for (var i = 0; i < byCode.Length; i++)
        {
            components[i] = ComponentsOf(byCode[i], effective, omitted);
            scores[i] = ScoreOf(components[i]);
        }

        var sites = InOrder(byCode, components, scores);
        Array.Sort(scores);
        Array.Reverse(scores);
        return new(
            effective,
            scores,
            sites,
            [.. CriterionWeights.Criteria.Where(omitted.Contains).Select(criterion => OmissionOf(criterion, effective))],
            [.. CriterionWeights.Criteria.Select(criterion => SeparationCheck.Of(criterion, byCode, omitted.Contains(criterion)))]);
    }

    /// <summary>
    /// The place that a site outside the list would take in it, with the list's own weights: one more than the number of sites with a
    /// higher score, so that an equal score shares the place. Found by halving the sorted scores.
    /// </summary>
    /// <param name="candidate">A site that is not eligible yet, at the values that it has now: a gate passed adds nothing.</param>
    public int RankIfCured(RankingCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var omitted = Omitted.Select(omission => omission.Criterion).ToHashSet();
        var threshold = ScoreOf(ComponentsOf(candidate, weights, omitted)) + TieTolerance;
        int from = 0, to = scores.Length;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (scores[middle] > threshold)
                from = middle + 1;
            else
                to = middle;
        }

        return from + 1;
    }

    /// <summary>The criteria that no listed site has data on. An empty list leaves none out: there is nobody to lack data.</summary>
    private static HashSet<Criterion> WithoutData(RankingCandidate[] candidates) => candidates.Length == 0
        ? []
        : [.. CriterionWeights.Criteria.Where(criterion => candidates.All(candidate => candidate.Of(criterion).Value is null))];

    private static ImmutableArray<RankComponent> ComponentsOf(
        RankingCandidate candidate, IReadOnlyDictionary<Criterion, double> weights, HashSet<Criterion> omitted)
    {
        var components = new RankComponent[CriterionWeights.Criteria.Count];
        for (var i = 0; i < components.Length; i++)
        {
            var criterion = CriterionWeights.Criteria[i];
            var assessment = candidate.Of(criterion);
            ScaleValue? value = omitted.Contains(criterion) ? null : assessment.Value ?? ScaleValue.Unknown;
            components[i] = new(assessment, value, weights[criterion]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(components);
    }

    private static double ScoreOf(ImmutableArray<RankComponent> components)
    {
        var score = 0.0;
        foreach (var component in components)
            score += component.Contribution;
        return score;
    }

    /// <summary>
    /// The candidates in order of code. A list that is in that order already, as one from the database is, costs one look at each.
    /// </summary>
    private static RankingCandidate[] ByCode(IReadOnlyList<RankingCandidate> candidates)
    {
        RankingCandidate[] sorted = [.. candidates];
        for (var i = 1; i < sorted.Length; i++)
        {
            if (string.CompareOrdinal(sorted[i - 1].Code, sorted[i].Code) >= 0)
            {
                Array.Sort(sorted, (one, other) => string.CompareOrdinal(one.Code, other.Code));
                break;
            }
        }

        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i - 1].Code == sorted[i].Code)
                throw new ArgumentException($"Two sites of a ranking have the code {sorted[i].Code}.", nameof(candidates));
        }

        return sorted;
    }

    private static RankedSite[] InOrder(RankingCandidate[] byCode, ImmutableArray<RankComponent>[] components, double[] scores)
    {
        // Numbers alone are sorted, several times faster than sites would be: first by score, then, within a place, by number, which is by
        // code.
        var descending = Array.ConvertAll(scores, score => -score);
        var order = Enumerable.Range(0, scores.Length).ToArray();
        Array.Sort(descending, order);

        var sites = new RankedSite[order.Length];
        var codes = new string[order.Length];
        for (int start = 0, end; start < order.Length; start = end)
        {
            var highest = scores[order[start]];
            end = start + 1;
            while (end < order.Length && highest - scores[order[end]] <= TieTolerance)
                end++;
            // Scores that differ by a rounding only are one place: there, the code alone decides.
            order.AsSpan(start, end - start).Sort();
            for (var place = start; place < end; place++)
            {
                var site = order[place];
                codes[place] = byCode[site].Code;
                sites[place] = new(start + 1, byCode[site], scores[site], components[site], new(codes, start, end - start));
            }
        }

        return sites;
    }

    private static OmittedCriterion OmissionOf(Criterion criterion, IReadOnlyDictionary<Criterion, double> effective)
    {
        var name = RankingWords.Of(criterion);
        return new(criterion, effective.Values.Any(weight => weight > 0)
            ? new LocalizedText(
                $"ไม่มีข้อมูล{name.Th}ของพื้นที่ใดในรายการ จึงไม่นับด้านนี้ และปรับน้ำหนักด้านอื่นให้รวมกันเป็น 1",
                $"No listed site has data on {name.En}: the ranking is made without it, and the other weights are rescaled to sum to 1.")
            : new LocalizedText(
                $"ไม่มีข้อมูล{name.Th}ของพื้นที่ใดในรายการ และไม่มีน้ำหนักเหลือในด้านที่มีข้อมูล ทุกพื้นที่จึงเท่ากัน",
                $"No listed site has data on {name.En}, and no weight is left on a criterion with data: all sites are equal."));
    }
}
