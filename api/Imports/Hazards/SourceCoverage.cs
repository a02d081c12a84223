using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries.Prepared;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Imports.Hazards;

/// <summary>The provinces that the records of a source name or touch, by hazard: the least that it must have looked at.</summary>
internal sealed class SourceCoverage
{
    private readonly IReadOnlyList<(string Code, IPreparedGeometry Shape)> provinces;
    private readonly Dictionary<Hazard, SortedSet<string>> byHazard = [];

    private SourceCoverage(IReadOnlyList<(string, IPreparedGeometry)> provinces) => this.provinces = provinces;

    /// <summary>Whether a shape came while no province boundary was there to hold it against.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>The hazards with a record.</summary>
    public IEnumerable<Hazard> Hazards => byHazard.Keys.Order();

    /// <summary>Begins with the province boundaries of the database.</summary>
    public static async Task<SourceCoverage> StartAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var boundaries = await db.Boundaries.AsNoTracking()
            .Where(b => b.Level == PlaceLevel.Province).OrderBy(b => b.PlaceCode).ToListAsync(cancellationToken);
        return new([.. boundaries.Select(b => (b.PlaceCode, PreparedGeometryFactory.Prepare(b.Shape)))]);
    }

    /// <summary>The codes of the provinces for a hazard.</summary>
    public IReadOnlyCollection<string> Of(Hazard hazard) => byHazard[hazard];

    /// <summary>Takes a record.</summary>
    public void Add(HazardRecord record)
    {
        if (!byHazard.TryGetValue(record.Hazard, out var codes))
        {
            byHazard[record.Hazard] = codes = new(StringComparer.Ordinal);
        }

        if (record.PlaceCode is { } place)
        {
            codes.Add(place[..2]);
        }

        if (record.Shape is not { } shape)
        {
            return;
        }

        IsIncomplete |= provinces.Count == 0;
        foreach (var (code, province) in provinces)
        {
            if (!codes.Contains(code)
                && province.Geometry.EnvelopeInternal.Intersects(shape.EnvelopeInternal)
                && province.Intersects(shape))
            {
                codes.Add(code);
            }
        }
    }
}
