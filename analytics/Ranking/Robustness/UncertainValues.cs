using System.Runtime.InteropServices;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// The values of ranked sites, each as a certain part and a sum of things in doubt. Immutable.
/// <para>
/// What is in doubt, and how: a rate has its posterior, put through the published value function; a fact that is one of a few answers is
/// each of them with equal chance; anything else lies anywhere in its range with equal chance. These are all independent of each other,
/// with two exceptions, which are the point of the class. <b>Evidence of a whole place is one piece of evidence</b>: sites of one province
/// whose rate rests on the same count of that province have the same unknown rate, and drawing them apart would invent a difference between
/// them that nobody has seen. Like counts of two provinces are two rates. Footprints and points speak of the site alone. And where several
/// sources are pooled, <b>which source is right is one question</b>: a draw puts the sources in an order of trust, and every site takes the
/// rate of the first among those that cover it.
/// </para>
/// <para>
/// Two sites of a place with different counts, or with evidence of different levels, have rates of their own. A score counts the value of
/// the mean rate, and a draw the value of a drawn one: where a value function is bent between them, their means differ a little.
/// </para>
/// </summary>
internal sealed class UncertainValues
{
    private readonly int[] termStarts;
    private readonly Term[] terms;

    private UncertainValues(
        IReadOnlyList<Criterion> criteria, double[][] certain, int[] termStarts, Term[] terms, UncertainDatum[] data, Choice[] choices,
        IReadOnlyList<ulong> trust)
    {
        Criteria = criteria;
        Certain = certain;
        this.termStarts = termStarts;
        this.terms = terms;
        Data = data;
        Choices = choices;
        Trust = trust;
    }

    /// <summary>The criteria with a weight. None when no weight is left on a criterion with data: then all sites are equal.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>For each criterion, the certain part of each site's value, in the order of the ranking.</summary>
    public double[][] Certain { get; }

    /// <summary>The number of sites.</summary>
    public int Sites => termStarts.Length - 1;

    /// <summary>All that is in doubt.</summary>
    public UncertainDatum[] Data { get; }

    /// <summary>What the data may be.</summary>
    public Choice[] Choices { get; }

    /// <summary>For each source of rates of a hazard, the stream of its trust.</summary>
    public IReadOnlyList<ulong> Trust { get; }

    /// <summary>What of a site is in doubt.</summary>
    public ReadOnlySpan<Term> TermsOf(int site) => terms.AsSpan(termStarts[site], termStarts[site + 1] - termStarts[site]);

    /// <summary>Takes a ranking apart.</summary>
    public static UncertainValues Of(SiteRanking ranking)
    {
        Criterion[] criteria = [.. CriterionWeights.Criteria.Where(criterion => ranking.UsedWeights[criterion] > 0)];
        MakeTables(ranking, criteria);
        var builder = new Builder(criteria, ranking.Sites.Count);
        for (var place = 0; place < ranking.Sites.Count; place++)
            builder.Add(place, ranking.Sites[place]);
        return builder.Build();
    }

    /// <summary>The same for some of the sites, in the given order; data that none of them has are left out.</summary>
    public UncertainValues Only(IReadOnlyList<int> sites)
    {
        var starts = new int[sites.Count + 1];
        var kept = new List<Term>();
        var data = new List<UncertainDatum>();
        var choices = new List<Choice>();
        var numbers = new Dictionary<int, int>();
        for (var i = 0; i < sites.Count; i++)
        {
            foreach (var term in TermsOf(sites[i]))
            {
                if (!numbers.TryGetValue(term.Datum, out var number))
                {
                    var datum = Data[term.Datum];
                    numbers[term.Datum] = number = data.Count;
                    data.Add(datum with { First = choices.Count });
                    choices.AddRange(Choices.AsSpan(datum.First, datum.Count));
                }

                kept.Add(term with { Datum = number });
            }

            starts[i + 1] = kept.Count;
        }

        double[][] certain = [.. Certain.Select(column => sites.Select(site => column[site]).ToArray())];
        return new(Criteria, certain, starts, [.. kept], [.. data], [.. choices], Trust);
    }

    /// <summary>The tables of all distributions, made side by side: they are the slow part, and sites share them.</summary>
    private static void MakeTables(SiteRanking ranking, Criterion[] criteria)
    {
        var posteriors = ranking.Sites.SelectMany(site => site.Components)
            .Where(component => criteria.Contains(component.Criterion))
            .SelectMany(component => component.Indicators)
            .Select(indicator => indicator.Rates).OfType<RateEvidence>()
            .Distinct(ReferenceEqualityComparer.Instance).Cast<RateEvidence>()
            .SelectMany(rates => rates.Sources).Select(source => source.Posterior)
            .Distinct();
        Parallel.ForEach(posteriors.ToArray(), posterior => _ = posterior.LikelyRates);
    }

    /// <summary>What a datum adds to a site's value.</summary>
    /// <param name="Column">The criterion, by its number in <see cref="Criteria"/>.</param>
    /// <param name="Share">Its part of the criterion.</param>
    /// <param name="Datum">The datum, by its number in <see cref="Data"/>.</param>
    public readonly record struct Term(int Column, double Share, int Datum);

    /// <summary>One distribution of a datum.</summary>
    /// <param name="Source">The source, by number; 0 for what has no other choice.</param>
    /// <param name="Stream">The stream that it is drawn from.</param>
    /// <param name="Values">Equally likely values on the scale, rising.</param>
    public readonly record struct Choice(int Source, ulong Stream, double[] Values);

    private sealed class Builder(Criterion[] criteria, int sites)
    {
        private const int Steps = LikelyRates.Count;

        private readonly double[][] certain = [.. criteria.Select(_ => new double[sites])];
        private readonly int[] starts = new int[sites + 1];
        private readonly List<Term> terms = [];
        private readonly List<UncertainDatum> data = [];
        private readonly List<Choice> choices = [];
        private readonly Dictionary<ulong, int> rates = [];
        private readonly Dictionary<(string Key, string Source), int> sources = [];
        private readonly List<ulong> trust = [];
        private readonly Dictionary<(RecurrencePosterior, ValueFunction), double[]> rateValues = [];
        private readonly Dictionary<(double Low, double High), double[]> ranges = [];

        public void Add(int place, RankedSite site)
        {
            for (var column = 0; column < criteria.Length; column++)
            {
                var component = site.Components.Single(one => one.Criterion == criteria[column]);
                if (component.IsUnknown)
                {
                    var key = criteria[column].ToString();
                    terms.Add(new(column, 1, OwnDatum(
                        site, criteria[column], key, RankingWords.Of(criteria[column]), true, Between(ScaleValue.Unknown))));
                    continue;
                }

                foreach (var indicator in component.Indicators)
                    Add(place, site, column, indicator);
            }

            starts[place + 1] = terms.Count;
        }

        public UncertainValues Build() => new(criteria, certain, starts, [.. terms], [.. data], [.. choices], trust);

        private void Add(int place, RankedSite site, int column, Indicator indicator)
        {
            var value = indicator.OnScale;
            if (indicator.Share == 0)
                return;
            if (value.Low == value.High && indicator.Rates is null)
                certain[column][place] += indicator.Share * value.Value;
            else
                terms.Add(new(column, indicator.Share, indicator.Rates is { } rate
                    ? RateDatum(site, criteria[column], indicator, rate)
                    : OwnDatum(
                        site, criteria[column], indicator.Key, indicator.Label, indicator.IsUnknown,
                        indicator.OneOf.IsEmpty ? Between(value) : ImmutableCollectionsMarshal.AsArray(indicator.OneOf)!)));
        }

        private int OwnDatum(RankedSite site, Criterion criterion, string key, Schema.LocalizedText label, bool isUnknown, double[] values)
        {
            data.Add(new(criterion, key, label, isUnknown, choices.Count, 1));
            choices.Add(new(0, CountedRandom.Name(key, site.Code), values));
            return data.Count - 1;
        }

        private int RateDatum(RankedSite site, Criterion criterion, Indicator indicator, RateEvidence rate)
        {
            Span<ulong> streams = stackalloc ulong[rate.Sources.Length];
            var identity = CountedRandom.Name(indicator.Key);
            for (var i = 0; i < streams.Length; i++)
            {
                streams[i] = StreamOf(site, indicator.Key, rate.Sources[i]);
                identity = CountedRandom.Name(identity, streams[i]);
            }

            if (rates.TryGetValue(identity, out var known))
                return known;
            data.Add(new(criterion, indicator.Key, indicator.Label, indicator.IsUnknown, choices.Count, streams.Length));
            for (var i = 0; i < streams.Length; i++)
                choices.Add(
                    new(NumberOf(indicator.Key, rate.Sources[i].SourceId), streams[i], ValuesOf(rate.Sources[i].Posterior, rate.Scale)));
            return rates[identity] = data.Count - 1;
        }

        private static ulong StreamOf(RankedSite site, string key, SourceRecurrence source)
        {
            var shared = site.Place?.SharedAt(source.Level);
            var stream = CountedRandom.Name(key, source.SourceId, shared is null ? "site" : "place", shared ?? site.Code);
            return source.Observed is not { } observed
                ? stream
                : CountedRandom.Name(
                    stream, (ulong)observed.Low, (ulong)observed.High, (ulong)observed.Years, (ulong)(source.FromYear ?? 0));
        }

        private int NumberOf(string key, string source)
        {
            if (!sources.TryGetValue((key, source), out var number))
            {
                sources[(key, source)] = number = trust.Count;
                trust.Add(CountedRandom.Name("trust", key, source));
            }

            return number;
        }

        private double[] ValuesOf(RecurrencePosterior posterior, ValueFunction scale)
        {
            if (!rateValues.TryGetValue((posterior, scale), out var values))
                rateValues[(posterior, scale)] = values = [.. posterior.LikelyRates.Select(scale.Of)];
            return values;
        }

        private double[] Between(ScaleValue range)
        {
            if (!ranges.TryGetValue((range.Low, range.High), out var values))
            {
                values = [.. Enumerable.Range(0, Steps).Select(i => range.Low + (range.High - range.Low) * (i + 0.5) / Steps)];
                ranges[(range.Low, range.High)] = values;
            }

            return values;
        }
    }
}
