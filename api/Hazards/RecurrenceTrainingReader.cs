using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Analytics.Hazards;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Hazards;

/// <summary>
/// Reads what a training of recurrence priors takes. A source that names places is learnt at the loosest level at which it records, so that
/// a record of a province is one record and not one of each of its districts; a source that draws shapes at the centres of districts, else
/// of provinces. Backtests count flood-years, at most one a year: by the places named, or by the area covered where boundaries are
/// imported.
/// </summary>
public static class RecurrenceTrainingReader
{
    /// <summary>More footprints than these are not held in memory for a backtest by area.</summary>
    private const int MostFootprints = 10_000;

    /// <summary>Kilometres in a degree of latitude; and in a degree of longitude on the equator, within half a per cent.</summary>
    private const double KilometresInDegree = 111;

    /// <summary>
    /// Bueng Kan was a part of Nong Khai until 2011: where its own rainfall is not known, that of the province it was split from stands.
    /// </summary>
    private const string BuengKan = "38";
    private const string NongKhai = "43";

    /// <summary>Reads the input of a training.</summary>
    /// <param name="db">The database, in no transaction.</param>
    /// <param name="seed">Seed of the training.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<RecurrenceTrainingInput> ReadAsync(SedzDb db, int seed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var (sets, backtests) = await ReadAsync(db, withBacktests: true, cancellationToken);
        return new(sets, backtests, seed);
    }

    /// <summary>
    /// Reads what is learnt from, for its hash and for what happened since, without what only backtests take. Every record is read once, in
    /// a stream; what stays of an event is which places it reached.
    /// </summary>
    /// <param name="db">The database, in no transaction.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<IReadOnlyList<RecurrenceTrainingSet>> ReadSetsAsync(SedzDb db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return (await ReadAsync(db, withBacktests: false, cancellationToken)).Sets;
    }

    private static async Task<(List<RecurrenceTrainingSet> Sets, List<RecurrenceTrainingSet> Backtests)> ReadAsync(
        SedzDb db, bool withBacktests, CancellationToken cancellationToken)
    {
        await using var snapshot = await db.BeginSnapshotAsync(cancellationToken);
        var positions = await ReferencePlaces.ReadAsync(db, cancellationToken);
        var join = new ExposureJoin(positions, await ObservedWindows.ReadAsync(db, cancellationToken));
        var years = new Dictionary<SourceHazard, HashSet<(string Province, int Year)>>();
        var footprints = new Dictionary<SourceHazard, List<(int Year, Geometry Shape)>>();
        await foreach (var observation in HazardObservations.All(db).WithCancellation(cancellationToken))
        {
            join.Add(observation);
            if (withBacktests && observation is EventObservation { Year: { } year } row)
            {
                var source = new SourceHazard(row.SourceId, row.Hazard);
                if (row.Place is { } place)
                {
                    Of(years, source).Add((place.Code[..2], year));
                }

                if (row.Shape is IPolygonal && Of(footprints, source) is { Count: <= MostFootprints } shapes)
                {
                    shapes.Add((year, row.Shape!));
                }
            }
        }

        var boundaries = footprints.Count == 0 ? [] : await BoundariesAsync(db, cancellationToken);
        var terrain = await LevelTerrain.ReadAsync(db, cancellationToken);
        var places = await PlacesAsync(db, positions, terrain, cancellationToken);
        var (sets, backtests) = (new List<RecurrenceTrainingSet>(), new List<RecurrenceTrainingSet>());
        foreach (var source in join.RateSources)
        {
            if (SetOf(join, source, positions, places) is not { } set)
            {
                continue;
            }

            sets.Add(set with { TerrainOrigin = terrain.GetValueOrDefault(set.Level)?.Origin });
            if (withBacktests)
            {
                backtests.AddRange(BacktestsOf(
                    set, places, years.GetValueOrDefault(source), footprints.GetValueOrDefault(source), boundaries));
            }
        }

        return (sets, backtests);
    }

    private static T Of<T>(Dictionary<SourceHazard, T> bySource, SourceHazard source) where T : new() =>
        bySource.TryGetValue(source, out var found) ? found : bySource[source] = new();

    private static RecurrenceTrainingSet? SetOf(
        ExposureJoin join, SourceHazard source, IReadOnlyList<SitePosition> positions, Dictionary<PlaceLevel, List<TrainingPlace>> places)
    {
        var recorded = join.RecordedBy(source);
        PlaceLevel[] levels = recorded.HasShapes ? [PlaceLevel.District, PlaceLevel.Province] : recorded.Loosest switch
        {
            EvidenceLevel.Province => [PlaceLevel.Province],
            EvidenceLevel.District => [PlaceLevel.District],
            EvidenceLevel.Subdistrict => [PlaceLevel.Subdistrict],
            _ => [],
        };
        foreach (var level in levels)
        {
            var ids = positions.Where(position => LevelOf(position) == level).Select(position => position.Id).ToHashSet();
            if (join.HistoryOf(source, ids) is { } history)
            {
                return new(level, places[level], history);
            }
        }

        return null;
    }

    private static IEnumerable<RecurrenceTrainingSet> BacktestsOf(
        RecurrenceTrainingSet set,
        Dictionary<PlaceLevel, List<TrainingPlace>> places,
        HashSet<(string Province, int Year)>? years,
        List<(int Year, Geometry Shape)>? footprints,
        Dictionary<PlaceLevel, Dictionary<string, Geometry>> boundaries)
    {
        var history = set.History;
        if (footprints is { Count: <= MostFootprints } && boundaries.Count > 0)
        {
            foreach (var (level, shapes) in boundaries.OrderBy(pair => pair.Key))
            {
                yield return new(
                    level, places[level], CoveredYears.Count(history.Source, shapes, footprints, history.FromYear, history.ToYear));
            }
        }
        else if (years is not null)
        {
            var provinces = history.Places.Select(code => code[..2]).Distinct();
            yield return new(
                PlaceLevel.Province,
                places[PlaceLevel.Province],
                new(history.Source, history.FromYear, provinces.ToDictionary(
                    code => code,
                    IReadOnlyList<int> (code) =>
                        [.. Enumerable.Range(history.FromYear, history.Years).Select(year => years.Contains((code, year)) ? 1 : 0)])));
        }
        else
        {
            yield return set;
        }
    }

    /// <summary>The boundaries of provinces and districts, at the levels at which any is imported.</summary>
    private static async Task<Dictionary<PlaceLevel, Dictionary<string, Geometry>>> BoundariesAsync(
        SedzDb db, CancellationToken cancellationToken)
    {
        var boundaries = await db.Boundaries.AsNoTracking().Where(b => b.Level != PlaceLevel.Subdistrict).ToListAsync(cancellationToken);
        return boundaries.GroupBy(b => b.Level)
            .ToDictionary(level => level.Key, level => level.ToDictionary(b => b.PlaceCode, b => b.Shape));
    }

    private static async Task<Dictionary<PlaceLevel, List<TrainingPlace>>> PlacesAsync(
        SedzDb db,
        IReadOnlyList<SitePosition> positions,
        Dictionary<PlaceLevel, LevelTerrain> terrain,
        CancellationToken cancellationToken)
    {
        var areas = await db.Boundaries.Where(b => b.Level != PlaceLevel.Province)
            .Select(b => new { b.PlaceCode, b.Shape.Area })
            .ToDictionaryAsync(b => b.PlaceCode, b => b.Area, cancellationToken);
        var rainfall = await RainfallAsync(db, cancellationToken);
        var places = Enum.GetValues<PlaceLevel>().ToDictionary(level => level, _ => new List<TrainingPlace>());
        foreach (var position in positions)
        {
            // A place without a point has no neighbours, and sources that draw shapes say nothing of it.
            if (position.Location is not { IsEmpty: false } point)
            {
                continue;
            }

            var province = ProvinceFacts.ByCode[position.ProvinceCode];
            var level = LevelOf(position);
            var code = position.SubdistrictCode ?? position.DistrictCode ?? position.ProvinceCode;
            double? area = level == PlaceLevel.Province ? province.AreaKm2
                : areas.TryGetValue(code, out var degrees)
                    ? degrees * KilometresInDegree * KilometresInDegree * Math.Cos(double.DegreesToRadians(point.Y))
                    : null;
            places[level].Add(new(code, point.X, point.Y, province.Region, area, rainfall.GetValueOrDefault(position.ProvinceCode, []))
            {
                Terrain = terrain.GetValueOrDefault(level)?.Places.GetValueOrDefault(code),
            });
        }

        return places;
    }

    /// <summary>The rainfall of provinces by the source with the most years; sources are not mixed.</summary>
    private static async Task<Dictionary<string, List<RainfallYear>>> RainfallAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var source = await db.ProvinceRainfalls.GroupBy(r => r.Source)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => group.Key).FirstOrDefaultAsync(cancellationToken);
        var rows = await db.ProvinceRainfalls.AsNoTracking().Where(r => r.Source == source).ToListAsync(cancellationToken);
        var byProvince = rows.GroupBy(r => r.ProvinceCode)
            .ToDictionary(province => province.Key, province => province.Select(r => new RainfallYear(r.Year, r.Months)).ToList());
        if (byProvince.TryGetValue(NongKhai, out var whole))
        {
            byProvince.TryAdd(BuengKan, whole);
        }

        return byProvince;
    }

    private static PlaceLevel LevelOf(SitePosition position) =>
        position.SubdistrictCode is not null ? PlaceLevel.Subdistrict
        : position.DistrictCode is not null ? PlaceLevel.District
        : PlaceLevel.Province;
}
