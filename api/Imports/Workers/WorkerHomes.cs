using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;
using Sedz.Schema.Workers;

namespace Sedz.Api.Imports.Workers;

/// <summary>
/// The places that workers' homes are held against, with the centres of sub-districts; none that was made up for a demonstration.
/// </summary>
internal sealed class WorkerHomes
{
    private readonly Dictionary<string, (double Latitude, double Longitude)> centres;

    private WorkerHomes(Gazetteer places, Dictionary<string, (double, double)> centres) => (Places, this.centres) = (places, centres);

    /// <summary>The known places.</summary>
    public Gazetteer Places { get; }

    /// <summary>Reads the places of a database.</summary>
    public static async Task<WorkerHomes> LoadAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var places = ProvincePlaces.All.ToList();
        places.AddRange(await db.Districts.AsNoTracking()
            .Select(d => new GazetteerPlace(d.Code, d.NameTh, d.NameEn ?? "")).ToListAsync(cancellationToken));
        var subdistricts = await db.Subdistricts.AsNoTracking()
            .Select(s => new { s.Code, s.NameTh, s.NameEn, s.Latitude, s.Longitude }).ToListAsync(cancellationToken);
        places.AddRange(subdistricts.Select(s => new GazetteerPlace(s.Code, s.NameTh, s.NameEn ?? "")));
        var centres = subdistricts.Where(s => s.Latitude is not null && s.Longitude is not null)
            .ToDictionary(s => s.Code, s => (s.Latitude!.Value, s.Longitude!.Value), StringComparer.Ordinal);
        return new(new Gazetteer([.. places.Where(place => !MadeUpPlaces.Contains(place.Code))]), centres);
    }

    /// <summary>Whether the table has the sub-district.</summary>
    public bool Knows(string subdistrictCode) => Places.Find(subdistrictCode) is not null;

    /// <summary>Puts the centre of the home's sub-district into a worker; nothing where the table gives none.</summary>
    public void Locate(Worker worker)
    {
        var known = centres.TryGetValue(worker.SubdistrictCode, out var centre);
        worker.HomeLatitude = known ? centre.Latitude : null;
        worker.HomeLongitude = known ? centre.Longitude : null;
    }

    /// <summary>Brings the centres of all workers' homes up to date after an import of places; nothing is loaded.</summary>
    public static async Task RefreshAsync(SedzDb db, CancellationToken cancellationToken)
    {
        if (!await db.Workers.AnyAsync(w => !w.Synthetic, cancellationToken)) return;
        await db.Workers
            .Where(w => db.Subdistricts.Any(s => s.Code == w.SubdistrictCode
                && s.Latitude != null && (s.Latitude != w.HomeLatitude || s.Longitude != w.HomeLongitude || w.HomeLatitude == null)))
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(w => w.HomeLatitude, w => db.Subdistricts.Where(s => s.Code == w.SubdistrictCode).Select(s => s.Latitude).First())
                    .SetProperty(w => w.HomeLongitude, w => db.Subdistricts.Where(s => s.Code == w.SubdistrictCode).Select(s => s.Longitude).First()),
                cancellationToken);
    }
}
