using System.Collections.Immutable;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// A posterior as a list of equally likely rates: the inverse of its distribution, tabulated once, so that a draw is a look-up.
/// </summary>
internal static class LikelyRates
{
    /// <summary>How many rates: each stands for a thousandth of the distribution, near the error of a thousand draws.</summary>
    public const int Count = 1024;

    /// <summary>Points at which the distribution is computed; between them it is taken as straight.</summary>
    private const int GridPoints = 512;

    /// <summary>
    /// How far the table looks, in times of the 95 % end. Of a Gamma distribution less than half a thousandth lies beyond, which is less
    /// than the last rate stands for.
    /// </summary>
    private const double Reach = 4;

    /// <summary>The rates at probabilities ½/n, 1½/n, … of a posterior, rising.</summary>
    public static ImmutableArray<double> Of(RecurrencePosterior posterior)
    {
        var rates = ImmutableArray.CreateBuilder<double>(Count);
        var (left, below) = (0.0, 0.0);
        var (right, upTo) = (0.0, 0.0);
        for (int point = 0, i = 0; i < Count; i++)
        {
            var probability = (i + 0.5) / Count;
            while (upTo < probability && point < GridPoints)
            {
                (left, below) = (right, upTo);
                point++;
                // Points lie closer near 0, where small rates differ by their ratio.
                var part = point / (double)GridPoints;
                right = part * part * Reach * posterior.High;
                upTo = posterior.CumulativeProbability(right);
            }

            rates.Add(upTo < probability ? right : left + (right - left) * (probability - below) / (upTo - below));
        }

        return rates.MoveToImmutable();
    }
}
