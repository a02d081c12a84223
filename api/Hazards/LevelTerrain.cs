using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Hazards;

/// <summary>
/// The terrain of the places of one level by one edition of one source: the one that knows elevation and slope of most places, of equals
/// the latest, then the first by code. Sources and editions are not mixed, since they measure on other grids; and no place takes the
/// figures of another level, since the mean of a province says little of its districts.
/// </summary>
/// <param name="Origin">Where it is from.</param>
/// <param name="Places">What it knows, by code of the place.</param>
internal sealed record LevelTerrain(TerrainOrigin Origin, IReadOnlyDictionary<string, TerrainStatistics> Places)
{
    /// <summary>The terrain of each level at which any is imported.</summary>
    public static async Task<Dictionary<PlaceLevel, LevelTerrain>> ReadAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var editions = await db.PlaceTerrain
            .GroupBy(t => new { t.Level, t.Source, t.Edition })
            .Select(edition => new
            {
                edition.Key.Level,
                edition.Key.Source,
                edition.Key.Edition,
                Date = edition.Max(t => t.Date),
                Known = edition.Count(t => t.MeanElevationMetres != null && t.MeanSlopeDegrees != null),
            })
            .ToListAsync(cancellationToken);
        var terrain = new Dictionary<PlaceLevel, LevelTerrain>();
        foreach (var level in editions.GroupBy(edition => edition.Level))
        {
            var best = level.OrderByDescending(edition => edition.Known).ThenByDescending(edition => edition.Date)
                .ThenBy(edition => edition.Source, StringComparer.Ordinal).ThenBy(edition => edition.Edition, StringComparer.Ordinal)
                .First();
            var rows = await db.PlaceTerrain.AsNoTracking()
                .Where(t => t.Level == best.Level && t.Source == best.Source && t.Edition == best.Edition)
                .ToListAsync(cancellationToken);
            terrain.Add(level.Key, new(
                new(best.Source, best.Edition, best.Date),
                rows.ToDictionary(
                    row => row.PlaceCode,
                    row => new TerrainStatistics(row.MeanElevationMetres, row.MeanSlopeDegrees, row.FlatShare, row.FlatBelowDegrees))));
        }

        return terrain;
    }
}
