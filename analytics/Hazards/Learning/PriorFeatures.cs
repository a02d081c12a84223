using Sedz.Schema.Terrain;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// What the methods look at, by place: fixed columns of what is known of a place, and its neighbours' record, which depends on the years
/// and on the places that may be looked at. A column more is a line more here.
/// </summary>
internal sealed class PriorFeatures
{
    private readonly NeighbourHistory neighbours;
    private readonly List<(PriorTerm Term, double?[] Values)> columns = [];

    /// <param name="places">The places.</param>
    /// <param name="toYear">The last year of which anything may be known.</param>
    public PriorFeatures(IReadOnlyList<TrainingPlace> places, int toYear)
    {
        neighbours = new(places);
        var rain = places.Select(place => RainfallStatistics.Of(place.Rainfall, toYear)).ToArray();
        HasRainfall = rain.Any(statistics => statistics is not null);
        Add(PriorTerm.Area, i => places[i].AreaKm2 is { } area ? Math.Log(area) : null);
        foreach (var region in places.Select(place => place.Region).OfType<Schema.Provinces.Region>().Distinct().Order())
            Add(PriorTerm.Region, i => places[i].Region is { } own ? own == region ? 1 : 0 : null);
        Add(PriorTerm.Rainfall, i => rain[i] is { } statistics ? Math.Log(statistics.MeanAnnualMm) : null);
        Add(PriorTerm.Rainfall, i => rain[i]?.Variation);
        Add(PriorTerm.Rainfall, i => rain[i] is { } statistics ? Math.Log(statistics.WettestMonthMm) : null);
        Add(PriorTerm.Rainfall, i => rain[i]?.LateShare);
        HasTerrain = places.All(place => place.Terrain is { IsComplete: true });
        if (HasTerrain)
        {
            // Both are skewed to the right; the lowest ground and level land are at 0.
            Add(PriorTerm.Terrain, i => Math.Log(1 + places[i].Terrain!.MeanElevationMetres!.Value - PlaceTerrain.LowestMetres));
            Add(PriorTerm.Terrain, i => Math.Log(1 + places[i].Terrain!.MeanSlopeDegrees!.Value));
            if (TerrainUse.HaveOneFlatShare(places))
                Add(PriorTerm.Terrain, i => places[i].Terrain!.FlatShare);
        }

        void Add(PriorTerm term, Func<int, double?> value) =>
            columns.Add((term, [.. Enumerable.Range(0, places.Count).Select(value)]));
    }

    /// <summary>Whether the rainfall of any place is known.</summary>
    public bool HasRainfall { get; }

    /// <summary>Whether the terrain of all places is known.</summary>
    public bool HasTerrain { get; }

    /// <summary>The term of each value in a row of <see cref="Row"/>.</summary>
    public PriorTerm[] Terms(PriorMethod method) => [.. Used(method).Select(column => column.Term), PriorTerm.Neighbours];

    /// <summary>The values of one place; null where not known.</summary>
    public double?[] Row(PriorMethod method, int place, double[] totals, double mean, Func<int, bool> mayLookAt) =>
        [.. Used(method).Select(column => column.Values[place]), neighbours.LogRatio(place, totals, mean, mayLookAt)];

    private IEnumerable<(PriorTerm Term, double?[] Values)> Used(PriorMethod method) => columns.Where(column => column.Term switch
    {
        PriorTerm.Rainfall => HasRainfall && method is not (PriorMethod.Regression or PriorMethod.RegressionWithTerrain),
        PriorTerm.Terrain => method is not (PriorMethod.Regression or PriorMethod.RegressionWithRainfall),
        _ => true,
    });
}
