using System.Collections.Immutable;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// R. J. Marshall, "Mapping disease and mortality rates using empirical Bayes estimators", Applied Statistics 40, 1991: the global moment
/// estimator. It needs no distribution, gives no interval, and is the plain answer that a model of recurrence must beat.
/// <para>
/// With m = Σy/Σn and s² = Σ n·(r − m)² / Σn the variance between places is A = s² − m/n̄, n̄ the mean exposure, and the weight of a place
/// A / (A + m/n). O(places).
/// </para>
/// </summary>
public static class EmpiricalBayes
{
    /// <summary>
    /// Shrinks rates. Where A is 0 or less every weight is 0 and all stand at the mean. A place without exposure was not observed: it is
    /// left out of the moments and stands at the mean. Without any event every rate is 0. One observed place is the mean by itself.
    /// </summary>
    /// <param name="counts">Events at each place; finite, 0 or more. They need not be whole, so that pooled counts can be given.</param>
    /// <param name="exposures">What they are counted over (years, people); finite, 0 or more, not all 0.</param>
    /// <exception cref="InputRefusedException">
    /// <c>no_places</c>, <c>sizes_differ</c>, <c>bad_count</c>, <c>bad_exposure</c>, <c>count_without_exposure</c>, <c>no_exposure</c>.
    /// </exception>
    public static ShrunkenRates Shrink(IReadOnlyList<double> counts, IReadOnlyList<double> exposures)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(exposures);
        Check(counts, exposures);

        var exposure = exposures.Sum();
        var mean = counts.Sum() / exposure;
        var observed = exposures.Count(years => years > 0);
        double spread = 0;
        for (var place = 0; place < counts.Count; place++)
        {
            if (exposures[place] > 0)
                spread += exposures[place] / exposure * Math.Pow(counts[place] / exposures[place] - mean, 2);
        }

        var variance = Math.Max(0, spread - mean / (exposure / observed));
        var weights = ImmutableArray.CreateBuilder<double>(counts.Count);
        var raw = ImmutableArray.CreateBuilder<double?>(counts.Count);
        var rates = ImmutableArray.CreateBuilder<double>(counts.Count);
        for (var place = 0; place < counts.Count; place++)
        {
            var isObserved = exposures[place] > 0;
            var weight = isObserved && variance > 0 ? variance / (variance + mean / exposures[place]) : 0;
            double? own = isObserved ? counts[place] / exposures[place] : null;
            weights.Add(weight);
            raw.Add(own);
            rates.Add(weight * (own ?? 0) + (1 - weight) * mean);
        }

        var outcome = mean == 0 ? ShrinkageOutcome.NoEvents
            : observed == 1 ? ShrinkageOutcome.OnePlace
            : variance > 0 ? ShrinkageOutcome.Differing
            : ShrinkageOutcome.NoMoreThanChance;
        return new(rates.MoveToImmutable(), raw.MoveToImmutable(), weights.MoveToImmutable(), mean, variance, outcome);
    }

    private static void Check(IReadOnlyList<double> counts, IReadOnlyList<double> exposures)
    {
        if (counts.Count == 0)
        {
            throw InputRefusedException.Of(
                "no_places", "counts", "ต้องมีข้อมูลอย่างน้อยหนึ่งพื้นที่", "Give the count of at least one place.");
        }

        if (counts.Count != exposures.Count)
        {
            throw InputRefusedException.Of(
                "sizes_differ", "exposures",
                $"มีจำนวนเหตุการณ์ {counts.Count} ค่า แต่มีฐานที่สังเกต {exposures.Count} ค่า ต้องมีพื้นที่ละหนึ่งค่าเท่ากัน",
                $"There are {counts.Count} counts and {exposures.Count} exposures. Give one of each for every place.");
        }

        for (var place = 0; place < counts.Count; place++)
        {
            if (!(double.IsFinite(counts[place]) && counts[place] >= 0))
            {
                throw InputRefusedException.Of(
                    "bad_count", "counts",
                    $"จำนวนเหตุการณ์ของพื้นที่ที่ {place + 1} ต้องเป็นตัวเลขตั้งแต่ศูนย์ขึ้นไป",
                    $"The count of place {place + 1} must be a finite number of 0 or more.");
            }

            if (!(double.IsFinite(exposures[place]) && exposures[place] >= 0))
            {
                throw InputRefusedException.Of(
                    "bad_exposure", "exposures",
                    $"ฐานที่สังเกตของพื้นที่ที่ {place + 1} ต้องเป็นตัวเลขตั้งแต่ศูนย์ขึ้นไป",
                    $"The exposure of place {place + 1} must be a finite number of 0 or more.");
            }

            if (counts[place] > 0 && exposures[place] == 0)
            {
                throw InputRefusedException.Of(
                    "count_without_exposure", "exposures",
                    $"พื้นที่ที่ {place + 1} มีเหตุการณ์แต่ไม่มีฐานที่สังเกต โปรดระบุฐาน เช่น จำนวนปีหรือประชากร",
                    $"Place {place + 1} has events and no exposure. Say over how many years or people they were counted.");
            }
        }

        if (exposures.All(exposure => exposure == 0))
        {
            throw InputRefusedException.Of(
                "no_exposure", "exposures",
                "ไม่มีพื้นที่ใดมีฐานที่สังเกต จึงไม่มีอัตรา โปรดระบุฐานของอย่างน้อยหนึ่งพื้นที่",
                "No place was observed, so there is no rate. Give the exposure of at least one place.");
        }
    }
}
