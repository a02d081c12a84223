using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// What reference places say about the yearly rate of a hazard before a site's own record is looked at:
/// λ ~ Gamma(<see cref="Shape"/>, rate <see cref="Years"/>), of mean Shape / Years. It is worth <see cref="Years"/> years of observation.
/// <para>
/// Reference places are a fixed set (all sub-districts, districts or provinces), never the listed sites, so that a list does not change its
/// own scores. Those of a source are at the level at which it ties its records to places: a record of a sub-district says nothing at the
/// centre of a district.
/// </para>
/// </summary>
public sealed record RecurrencePrior
{
    /// <summary>
    /// The largest shape taken. At 100 the standard deviation of the rate between places is a tenth of its mean: the data at hand cannot
    /// show less spread than that, and a larger shape would drown a site's own record.
    /// </summary>
    public const double MaximumShape = 100;

    /// <summary>The smallest shape taken: a prior worth a tenth of an event. Below it, intervals no longer hold their own mean.</summary>
    public const double MinimumShape = 0.1;

    /// <summary>
    /// The most that a prior weighs, in times of the years observed at a reference place, so that a site's own record has at least a
    /// quarter of the say over the same years. Reference places tell how sites differ as far as sites are like them; where they are not
    /// (floods that miss every reference place), or where too few events were seen to tell how they differ, a prior of a thousand years
    /// would drown every record.
    /// </summary>
    public const int MostWindows = 3;

    /// <summary>Jeffreys' shape for a Poisson rate, used where no event was seen or nothing was observed.</summary>
    public const double JeffreysShape = 0.5;

    private static readonly EvidenceLevel[] PlaceLevels = [EvidenceLevel.Subdistrict, EvidenceLevel.District, EvidenceLevel.Province];

    private const int MaximumRounds = 200;
    private const double Converged = 1e-9;

    private RecurrencePrior(SourceHazard source, double shape, double years, int places)
    {
        Source = source;
        Shape = shape;
        Years = years;
        Places = places;
    }

    /// <summary>The source and hazard.</summary>
    public SourceHazard Source { get; }

    /// <summary>k: how alike the places are; large when they differ no more than chance allows.</summary>
    public double Shape { get; }

    /// <summary>
    /// k/μ: how many years of a site's own record weigh as much as the prior; at most <see cref="MostWindows"/> times the years observed at
    /// a reference place. 0 for <see cref="Uninformed"/>.
    /// </summary>
    public double Years { get; }

    /// <summary>The number of reference places.</summary>
    public int Places { get; }

    /// <summary>μ, events a year; infinite for <see cref="Uninformed"/>, which has no mean.</summary>
    public double MeanRate => Shape / Years;

    /// <summary>
    /// The level of the source's latest ten years (<see cref="LevelShift.Latest"/>); null where no shift is told. Counts and
    /// <see cref="MeanRate"/> are at the level of the whole window; a posterior tells its rate at the latest.
    /// </summary>
    public LevelPeriod? Shift { get; init; }

    /// <summary>By what a rate at the window's level is multiplied to be told: the ratio of <see cref="Shift"/>, 1 without one.</summary>
    public double Level => Shift?.Ratio ?? 1;

    /// <summary>Whether the prior is a distribution by itself, so that it can speak for a site without a record.</summary>
    public bool IsProper => Years > 0;

    /// <summary>Jeffreys' prior: it leaves a site with its own record alone. For a source that no reference place is covered by.</summary>
    /// <param name="source">The source and hazard.</param>
    public static RecurrencePrior Uninformed(SourceHazard source) => new(source, JeffreysShape, 0, 0);

    /// <summary>A prior that was fitted before and kept.</summary>
    /// <param name="source">The source and hazard.</param>
    /// <param name="shape">k, above 0.</param>
    /// <param name="years">k/μ, 0 or more; 0 as in <see cref="Uninformed"/>.</param>
    /// <param name="places">The number of reference places, 0 or more.</param>
    public static RecurrencePrior Kept(SourceHazard source, double shape, double years, int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shape);
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        return new(source, shape, years, places);
    }

    /// <summary>
    /// A prior around a mean rate that is known from elsewhere, such as a learnt one, bounded as <see cref="Fit"/> bounds its own.
    /// </summary>
    /// <param name="source">The source and hazard.</param>
    /// <param name="meanRate">μ, events a year, above 0.</param>
    /// <param name="shape">k, above 0.</param>
    /// <param name="yearsObserved">Years observed at a reference place, 1 or more.</param>
    /// <param name="places">The number of reference places.</param>
    public static RecurrencePrior Around(SourceHazard source, double meanRate, double shape, double yearsObserved, int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(meanRate);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shape);
        ArgumentOutOfRangeException.ThrowIfLessThan(yearsObserved, 1);
        var bounded = Math.Clamp(shape, MinimumShape, MaximumShape);
        return Bounded(source, bounded, bounded / meanRate, yearsObserved, places);
    }

    /// <summary>
    /// k by moments around expected counts: Σe² / Σ((y − e)² − e), kept within <see cref="MinimumShape"/> and <see cref="MaximumShape"/>;
    /// the maximum where the denominator is 0 or less, since the counts then differ from what was expected no more than chance.
    /// </summary>
    /// <param name="counts">y of each place.</param>
    /// <param name="expected">e of each place, above 0.</param>
    public static double MomentShape(IReadOnlyList<double> counts, IReadOnlyList<double> expected)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(expected);
        var excess = counts.Zip(expected, (y, e) => (y - e) * (y - e) - e).Sum();
        return excess <= 0 ? MaximumShape : Math.Clamp(expected.Sum(e => e * e) / excess, MinimumShape, MaximumShape);
    }

    /// <summary>
    /// Fits the prior by moments: μ = Σy/ΣT and, with e = μT, k = Σe² / Σ((y − e)² − e), kept within <see cref="MinimumShape"/> and
    /// <see cref="MaximumShape"/>; where the denominator is 0 or less the places differ no more than chance, and k is the maximum.
    /// A count known as a range enters with its mean and mean square under the current fit, and the fit is repeated until it stands.
    /// With no event for certain: Gamma(½, ΣT), Jeffreys' posterior of the pooled record of the places that had none for certain; a place
    /// that had none or some says nothing then. With no place at all: <see cref="Uninformed"/>.
    /// A prior of more years than <see cref="MostWindows"/> allows is spread at the same mean, as far as <see cref="MinimumShape"/> lets
    /// it: its intervals become wider, not narrower.
    /// </summary>
    /// <param name="source">The source and hazard.</param>
    /// <param name="references">One count for each reference place; their order does not matter.</param>
    public static RecurrencePrior Fit(SourceHazard source, IEnumerable<ObservedCount> references)
    {
        ArgumentNullException.ThrowIfNull(references);
        // Many places have the same count, and a sorted sum is the same for every order of the places.
        var groups = references.GroupBy(count => count)
            .Select(group => (Count: group.Key, Places: group.Count()))
            .OrderBy(group => group.Count.Years).ThenBy(group => group.Count.Low).ThenBy(group => group.Count.High)
            .ToArray();
        var isSilent = groups.All(group => group.Count.Low == 0);
        if (isSilent)
            groups = [.. groups.Where(group => group.Count.High == 0)];
        if (groups.Length == 0)
            return Uninformed(source);

        var places = groups.Sum(group => group.Places);
        var years = groups.Sum(group => (double)group.Count.Years * group.Places);
        if (isSilent)
            return Bounded(source, JeffreysShape, years, years / places, places);

        var mean = groups.Sum(group => (group.Count.Low + group.Count.High) / 2.0 * group.Places) / years;
        var shape = MaximumShape;
        var isExact = groups.All(group => group.Count.IsExact);
        for (var round = 0; round < MaximumRounds; round++)
        {
            var moments = groups.Select(group => PredictiveCounts.Of(shape, shape / mean, group.Count)).ToArray();
            var nextMean = groups.Zip(moments, (group, moment) => moment.Mean * group.Places).Sum() / years;
            double expectedSquares = 0, excess = 0;
            foreach (var (group, moment) in groups.Zip(moments))
            {
                var expected = nextMean * group.Count.Years;
                expectedSquares += group.Places * expected * expected;
                excess += group.Places * (moment.MeanSquareAround(expected) - expected);
            }

            var nextShape = excess <= 0 ? MaximumShape : Math.Clamp(expectedSquares / excess, MinimumShape, MaximumShape);
            var isSettled = isExact || (Math.Abs(nextMean - mean) <= Converged * mean && Math.Abs(nextShape - shape) <= Converged * shape);
            (mean, shape) = (nextMean, nextShape);
            if (isSettled)
                break;
        }

        return Bounded(source, shape, shape / mean, years / places, places);
    }

    private static RecurrencePrior Bounded(SourceHazard source, double shape, double years, double yearsObserved, int places)
    {
        var most = MostWindows * yearsObserved;
        return years <= most
            ? new(source, shape, years, places)
            : new(source, Math.Max(shape * most / years, MinimumShape), most, places);
    }

    /// <summary>
    /// Fits one prior for each source and hazard that can give a rate, from reference places at the level at which the source records:
    /// those of its closest place, such as sub-districts; for a source that draws shapes, the closest with a point. The shift of the
    /// national level is taken at the same places.
    /// </summary>
    /// <param name="places">Reference places of any levels, with the ids of the join.</param>
    /// <param name="references">The join of all records to them.</param>
    public static IReadOnlyList<RecurrencePrior> FitAll(IEnumerable<SitePosition> places, ExposureJoin references)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(references);
        var levels = places.ToDictionary(place => place.Id, place => place.KnownTo);
        var table = references.ToTable();
        var counts = table.All.Where(exposure => exposure.Observed is not null)
            .ToLookup(exposure => (new SourceHazard(exposure.SourceId, exposure.Hazard), levels[exposure.SiteId]));
        return
        [
            .. table.RateSources.Select(source =>
            {
                var exposures = At(references.RecordedBy(source).Closest, source).ToArray();
                var history = references.HistoryOf(source, exposures.Select(exposure => exposure.SiteId).ToHashSet());
                return Fit(source, exposures.Select(exposure => exposure.Observed!.Value)) with
                {
                    Shift = history is null ? null : LevelShift.Of(history)?.Latest,
                };
            }),
        ];

        IEnumerable<HazardExposure> At(EvidenceLevel closest, SourceHazard source) => closest switch
        {
            EvidenceLevel.Subdistrict or EvidenceLevel.District or EvidenceLevel.Province => counts[(source, closest)],
            _ => PlaceLevels.Select(level => counts[(source, level)]).FirstOrDefault(found => found.Any()) ?? [],
        };
    }
}
