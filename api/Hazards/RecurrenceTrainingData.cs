using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Analytics.Hazards;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Hazards;

/// <summary>
/// What priors of recurrence are learnt from: each source's events at the fixed reference places, by year. A source that names places is learnt at
/// the closest level that it names; one that draws shapes at the districts' centres, or the provinces' where no district is imported.
/// </summary>
internal sealed record RecurrenceTrainingData
{
    /// <summary>Kilometres of a degree of latitude and of a degree of longitude at the equator: enough for an area that only compares places.</summary>
    private const double KilometresPerDegree = 111.2;

    private RecurrenceTrainingData(RecurrenceTrainingInput input, bool isSynthetic) => (Input, IsSynthetic) = (input, isSynthetic);

    /// <summary>Places, counts and seed.</summary>
    public RecurrenceTrainingInput Input { get; }

    /// <summary>Whether any source of them is made up.</summary>
    public bool IsSynthetic { get; }

    /// <summary>Reads the data as they are, in one pass over the records.</summary>
    /// <param name="db">The database.</param>
    /// <param name="seed">The seed of the training.</param>
    /// <param name="withBacktests">
    /// Whether the sets of the backtests are read too: the same, and where a source draws shapes and boundaries are imported, its flood-years by area.
    /// </param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<RecurrenceTrainingData> ReadAsync(SedzDb db, int seed, bool withBacktests, CancellationToken cancellationToken)
    {
        var positions = await ReferencePlaces.ReadAsync(db, cancellationToken);
        var windows = await ObservedWindows.ReadAsync(db, cancellationToken);
        var join = new ExposureJoin(positions, windows);
        await foreach (var observation in HazardObservations.All(db).WithCancellation(cancellationToken))
        {
            join.Add(observation);
        }

        var boundaries = await db.Boundaries.AsNoTracking().Where(b => b.Level != PlaceLevel.Subdistrict)
            .Select(b => new { b.Level, b.PlaceCode, b.Shape }).ToListAsync(cancellationToken);
        var shapes = boundaries.ToLookup(b => b.Level, b => KeyValuePair.Create(b.PlaceCode, b.Shape));
        var places = await PlacesAsync(db, positions, shapes[PlaceLevel.District].ToDictionary(), cancellationToken);
        var sources = windows.Select(window => new SourceHazard(window.SourceId, window.Hazard)).Distinct()
            .OrderBy(source => source.SourceId, StringComparer.Ordinal).ThenBy(source => source.Hazard).ToList();
        RecurrenceTrainingSet[] sets = [.. sources.Select(source => SetOf(source, join, positions, places)).OfType<RecurrenceTrainingSet>()];
        var backtests = new List<RecurrenceTrainingSet>();
        foreach (var set in withBacktests ? sets : [])
        {
            if (NamesPlaces(join.RecordedBy(set.History.Source).Closest))
            {
                backtests.Add(set);
                continue;
            }

            var footprints = await FootprintsAsync(db, set.History.Source, cancellationToken);
            backtests.AddRange(shapes.Where(level => level.Any()).OrderBy(level => level.Key).Select(level => new RecurrenceTrainingSet(
                level.Key,
                places[level.Key],
                CoveredYears.Count(set.History.Source, level.ToDictionary(), footprints, set.History.FromYear, set.History.ToYear))));
        }

        var used = sets.Select(set => set.History.Source.SourceId).ToHashSet();
        var synthetic = await db.HazardSources.Where(s => s.Synthetic).Select(s => s.Id).ToListAsync(cancellationToken);
        return new(new(sets, backtests, seed), synthetic.Any(used.Contains));
    }

    private static RecurrenceTrainingSet? SetOf(
        SourceHazard source, ExposureJoin join, IReadOnlyList<SitePosition> positions, Dictionary<PlaceLevel, List<TrainingPlace>> places)
    {
        PlaceLevel[] levels = join.RecordedBy(source).Closest switch
        {
            EvidenceLevel.Subdistrict => [PlaceLevel.Subdistrict],
            EvidenceLevel.District => [PlaceLevel.District],
            EvidenceLevel.Province => [PlaceLevel.Province],
            _ => [PlaceLevel.District, PlaceLevel.Province],
        };
        foreach (var level in levels)
        {
            var ids = positions.Where(position => LevelOf(position) == level && position.Location is not null)
                .Select(position => position.Id).ToHashSet();
            if (ids.Count > 0 && join.HistoryOf(source, ids) is { } history)
            {
                return new(level, places[level], history);
            }
        }

        return null;
    }

    private static async Task<Dictionary<PlaceLevel, List<TrainingPlace>>> PlacesAsync(
        SedzDb db, IEnumerable<SitePosition> positions, Dictionary<string, Geometry> districts, CancellationToken cancellationToken)
    {
        // Of two sources for one year the first by name speaks: years are never mixed.
        var rainfall = (await db.ProvinceRainfalls.AsNoTracking().OrderBy(r => r.Source).ThenBy(r => r.Year).ToListAsync(cancellationToken))
            .GroupBy(r => r.ProvinceCode)
            .ToDictionary(
                province => province.Key,
                IReadOnlyList<RainfallYear> (province) => [.. province.DistinctBy(r => r.Year).Select(r => new RainfallYear(r.Year, r.Months))]);
        var provinces = ProvinceFacts.Provinces.ToDictionary(province => province.Code);
        return Enum.GetValues<PlaceLevel>().ToDictionary(
            level => level,
            level => positions.Where(position => LevelOf(position) == level && position.Location is not null)
                .Select(position =>
                {
                    var (code, province) = (CodeOf(position), provinces[position.ProvinceCode]);
                    var area = level == PlaceLevel.Province ? province.AreaKm2
                        : districts.TryGetValue(code, out var shape) ? AreaKm2(shape) : (double?)null;
                    return new TrainingPlace(
                        code, position.Location!.X, position.Location.Y, province.Region, area,
                        rainfall.GetValueOrDefault(position.ProvinceCode, []));
                })
                .ToList());
    }

    private static async Task<List<(int Year, Geometry Shape)>> FootprintsAsync(
        SedzDb db, SourceHazard source, CancellationToken cancellationToken) =>
        (await db.HazardRecords.AsNoTracking()
            .Where(r => r.SourceId == source.SourceId && r.Hazard == source.Hazard && r.Year != null && r.Shape != null)
            .Select(r => new { r.Year, r.Shape })
            .ToListAsync(cancellationToken))
        .ConvertAll(r => (r.Year!.Value, r.Shape!));

    private static double AreaKm2(Geometry shape) =>
        shape.Area * KilometresPerDegree * KilometresPerDegree * Math.Cos(double.DegreesToRadians(shape.Centroid.Y));

    private static bool NamesPlaces(EvidenceLevel closest) =>
        closest is EvidenceLevel.Subdistrict or EvidenceLevel.District or EvidenceLevel.Province;

    private static PlaceLevel LevelOf(SitePosition position) => position switch
    {
        { SubdistrictCode: not null } => PlaceLevel.Subdistrict,
        { DistrictCode: not null } => PlaceLevel.District,
        _ => PlaceLevel.Province,
    };

    private static string CodeOf(SitePosition position) => position.SubdistrictCode ?? position.DistrictCode ?? position.ProvinceCode;
}
