using NetTopologySuite.Geometries;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;

namespace Sedz.Benchmarks.Database;

/// <summary>A database with 100,000 made-up footprints of floods, from a fixed seed.</summary>
internal static class SyntheticFootprints
{
    private const int Count = 100_000;
    private const int Seed = 2565;
    private const string Source = "benchmark-footprints";

    /// <summary>Corners of an outline, about those of a simplified satellite footprint.</summary>
    private const int Corners = 40;

    private static readonly GeometryFactory Wgs84 = new(new PrecisionModel(), 4326);
    private static readonly Envelope Country = new(97.4, 105.6, 5.6, 20.4);

    private static SyntheticInstallation? shared;

    /// <summary>The installation that holds them, made by the first benchmark that asks. None changes it.</summary>
    public static async Task<SyntheticInstallation> SharedAsync()
    {
        if (shared is null)
        {
            var made = await SyntheticInstallation.EmptyAsync();
            await using var db = await made.OpenAsync();
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.HazardSources.Add(new() { Id = Source, NameTh = "ขอบเขตสมมติ", NameEn = "Synthetic footprints", Synthetic = true });
            await db.SaveChangesAsync();
            await db.LoadInBulkAsync(_ =>
            {
                Write(db);
                return Task.CompletedTask;
            });
            await transaction.CommitAsync();
            shared = made;
        }

        return shared;
    }

    /// <summary>Removes the shared installation, if one was made.</summary>
    public static async Task ForgetSharedAsync()
    {
        if (shared is not null)
        {
            await shared.DisposeAsync();
        }
    }

    /// <summary>The middles of the footprints.</summary>
    public static IReadOnlyCollection<Point> Middles() => [.. Outlines().Select(outline => Wgs84.CreatePoint(outline.EnvelopeInternal.Centre))];

    private static void Write(SedzDb db)
    {
        using var records = new BulkInsert<HazardRecord>(db);
        var key = 0;
        foreach (var outline in Outlines())
        {
            records.Add(new()
            {
                SourceId = Source,
                Key = $"{++key}",
                EventKey = $"{key}",
                Hazard = Hazard.Flood,
                Kind = HazardRecordKind.Event,
                Year = 2011,
                Shape = outline,
            });
        }
    }

    /// <summary>Star-shaped outlines of 0.2 to 10 kilometres, anywhere in the rectangle around the country.</summary>
    private static IEnumerable<Polygon> Outlines()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Count; i++)
        {
            var centre = new Coordinate(
                Country.MinX + random.NextDouble() * Country.Width, Country.MinY + random.NextDouble() * Country.Height);
            var degrees = 0.002 * Math.Pow(50, random.NextDouble());
            var ring = new Coordinate[Corners + 1];
            for (var corner = 0; corner < Corners; corner++)
            {
                var (sine, cosine) = Math.SinCos(2 * Math.PI * corner / Corners);
                var reach = degrees * (0.6 + 0.4 * random.NextDouble());
                ring[corner] = new(centre.X + reach * cosine, centre.Y + reach * sine);
            }

            ring[Corners] = ring[0].Copy();
            yield return Wgs84.CreatePolygon(ring);
        }
    }
}
