using MathNet.Numerics.Distributions;

namespace Sedz.Analytics.Models;

/// <summary>
/// What happened after a model's data end, against what the model foretold: observed / expected with an interval. It is shown and switches
/// nothing by itself.
/// </summary>
public sealed record RateDrift
{
    /// <summary>The share of the interval: 90 %, 5 % left on either side.</summary>
    public const double IntervalShare = 0.90;

    private const double TailShare = (1 - IntervalShare) / 2;

    private RateDrift(int observed, double expected) => (Observed, Expected) = (observed, expected);

    /// <summary>Events that happened.</summary>
    public int Observed { get; }

    /// <summary>Events that were foretold, above 0.</summary>
    public double Expected { get; }

    /// <summary>Observed / expected: 1 when all is as foretold.</summary>
    public double Ratio => Observed / Expected;

    /// <summary>
    /// The lower end of the ratio's exact Poisson interval (Garwood 1936): the mean at which as many events or more have probability 5 %,
    /// over what was expected. 0 where none was observed.
    /// </summary>
    public double Low => Observed == 0 ? 0 : Gamma.InvCDF(Observed, 1, TailShare) / Expected;

    /// <summary>The upper end: the mean at which as many events or fewer have probability 5 %, over what was expected.</summary>
    public double High => Gamma.InvCDF(Observed + 1, 1, 1 - TailShare) / Expected;

    /// <summary>
    /// Whether chance alone would not explain it: the interval leaves out 1. Among many places one in ten does so by chance.
    /// </summary>
    public bool IsOutside => Low > 1 || High < 1;

    /// <summary>Compares a count with what was foretold.</summary>
    /// <param name="observed">Events that happened, 0 or more.</param>
    /// <param name="expected">Events that were foretold, finite and above 0: without a forecast there is nothing to compare with.</param>
    public static RateDrift Of(int observed, double expected)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(observed);
        if (!(expected > 0 && double.IsFinite(expected)))
            throw new ArgumentOutOfRangeException(nameof(expected), expected, "A forecast is finite and above 0.");
        return new(observed, expected);
    }
}
