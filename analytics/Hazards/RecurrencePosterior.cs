using System.Collections.Immutable;
using MathNet.Numerics;
using MathNet.Numerics.RootFinding;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// What is known of a yearly rate λ after prior and record: a mixture of Gamma distributions. An exact count y in T years gives the one
/// component Gamma(y + k, T + k/μ); a range gives one for each count in it, weighted by its chance under the prior; several sources give
/// the components of each. Immutable, and shared between sites with the same record.
/// </summary>
public sealed class RecurrencePosterior
{
    /// <summary>The share of the distribution between <see cref="Low"/> and <see cref="High"/>: 90 %, 5 % left on either side.</summary>
    public const double IntervalShare = 0.90;

    private const double TailShare = (1 - IntervalShare) / 2;
    private const double RelativeAccuracy = 1e-12;
    private const int MaximumIterations = 500;

    private RecurrencePosterior(ImmutableArray<GammaComponent> components, double ownShare)
    {
        Components = components;
        OwnShare = ownShare;
        Mean = components.Sum(component => component.Weight * component.Shape / component.Rate);
        Low = Quantile(TailShare);
        High = Quantile(1 - TailShare);
    }

    /// <summary>The components; their weights sum to 1.</summary>
    public ImmutableArray<GammaComponent> Components { get; }

    /// <summary>Expected events a year.</summary>
    public double Mean { get; }

    /// <summary>The rate that λ lies below with probability 5 %.</summary>
    public double Low { get; }

    /// <summary>The rate that λ lies below with probability 95 %.</summary>
    public double High { get; }

    /// <summary>
    /// Years from one event to the next: 1 / <see cref="Mean"/>, the reciprocal of the mean rate. It is not the mean of 1/λ, which is
    /// longer and need not exist.
    /// </summary>
    public double ReturnPeriodYears => 1 / Mean;

    /// <summary>
    /// How much of the statement is the site's own record, 0..1: T / (T + k/μ). The rest, 1 − this, is the prior's. For several sources
    /// it is the mean of theirs.
    /// </summary>
    public double OwnShare { get; }

    /// <summary>A thousand equally likely rates, rising: the distribution for those who draw from it. Made when first asked for.</summary>
    internal ImmutableArray<double> LikelyRates
    {
        get
        {
            // Two threads may both make it; the lists are equal.
            if (field.IsDefault)
                field = Hazards.LikelyRates.Of(this);
            return field;
        }
    }

    /// <summary>
    /// The posterior of one source's record at a site, told at the level of the source's latest years: the record is weighed against the
    /// prior at the level of the window, and the rate times <see cref="RecurrencePrior.Level"/>.
    /// </summary>
    /// <param name="prior">The prior of that source and hazard.</param>
    /// <param name="observed">The site's own count.</param>
    public static RecurrencePosterior Of(RecurrencePrior prior, ObservedCount observed)
    {
        ArgumentNullException.ThrowIfNull(prior);
        ArgumentOutOfRangeException.ThrowIfLessThan(observed.Years, 1, nameof(observed));
        var rate = prior.Years + observed.Years;
        var chances = PredictiveCounts.Of(prior.Shape, prior.Years, observed).Chances;
        return new(
            [.. chances.Select((chance, offset) => new GammaComponent(chance, prior.Shape + observed.Low + offset, rate / prior.Level))],
            observed.Years / rate);
    }

    /// <summary>What other places alone say: the prior itself, with no share of the site's own.</summary>
    /// <param name="prior">A proper prior.</param>
    /// <exception cref="ArgumentException">The prior is not a distribution by itself.</exception>
    public static RecurrencePosterior OfPriorAlone(RecurrencePrior prior)
    {
        ArgumentNullException.ThrowIfNull(prior);
        if (!prior.IsProper)
            throw new ArgumentException("A prior that no place has informed says nothing without a record.", nameof(prior));
        return new([new(1, prior.Shape, prior.Years / prior.Level)], 0);
    }

    /// <summary>
    /// The mixture with equal weight for each (a linear opinion pool). It does not multiply the sources' evidence, since two sources often
    /// tell of the same flood; where they disagree the interval grows to hold both.
    /// </summary>
    /// <param name="posteriors">One or more.</param>
    public static RecurrencePosterior Pool(IReadOnlyCollection<RecurrencePosterior> posteriors)
    {
        ArgumentNullException.ThrowIfNull(posteriors);
        ArgumentOutOfRangeException.ThrowIfZero(posteriors.Count);
        if (posteriors.Count == 1)
            return posteriors.First();
        return new(
            [.. posteriors.SelectMany(one => one.Components).Select(part => part with { Weight = part.Weight / posteriors.Count })],
            posteriors.Average(one => one.OwnShare));
    }

    /// <summary>The probability of at least one event in a time: 1 − E[e^(−λH)] = 1 − Σ w (b / (b + H))^a, exactly.</summary>
    /// <param name="years">H, 0 or more.</param>
    public double ProbabilityWithin(double years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        // 1 − (b/(b+H))^a is taken through expm1 and log1p, which keep their digits where it is small. The weights sum to 1 but for a
        // rounding, which must not show as a probability above 1.
        var sum = Components.Sum(part => part.Weight * -SpecialFunctions.Expm1(-part.Shape * SpecialFunctions.Log1p(years / part.Rate)));
        return Math.Min(sum, 1);
    }

    /// <summary>The probability that λ is at most <paramref name="ratePerYear"/>.</summary>
    /// <param name="ratePerYear">Events a year; 0 at or below 0.</param>
    public double CumulativeProbability(double ratePerYear)
    {
        if (ratePerYear <= 0)
            return 0;
        var sum = 0.0;
        foreach (var part in Components)
            sum += part.Weight * SpecialFunctions.GammaLowerRegularized(part.Shape, part.Rate * ratePerYear);
        return Math.Min(sum, 1);
    }

    /// <summary>The rate that λ lies below with a probability.</summary>
    /// <param name="probability">Above 0 and below 1.</param>
    public double Quantile(double probability)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(probability, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(probability, 1);
        // Brackets within a factor of two, so that the accuracy is relative: the lower tail of a small shape lies at very small rates.
        var upper = Mean;
        while (CumulativeProbability(upper) < probability)
            upper *= 2;
        var lower = upper / 2;
        while (CumulativeProbability(lower) > probability)
            (lower, upper) = (lower / 2, lower);
        return Brent.FindRoot(
            rate => CumulativeProbability(rate) - probability, lower, upper, RelativeAccuracy * lower, MaximumIterations);
    }
}
