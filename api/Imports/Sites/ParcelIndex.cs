using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Api.Access;
using Sedz.Schema.Database;
using Sedz.Schema.Geography;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Sites;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// Finds who already holds a parcel: a stored site first, then the first row of the file, refused rows among them. A province's stored
/// sites are read when its first row comes. Memory grows with the number of parcels, not with what their rows hold.
/// </summary>
internal sealed class ParcelIndex(SedzDb db, PersonalDataVault vault)
{
    /// <summary>Points of one unnumbered parcel lie this near, in metres: the error of a hand-held receiver under trees.</summary>
    private const double SamePlaceMetres = 25;

    /// <summary>Side of a cell of the search grid in degrees: over 25 m of latitude and of longitude everywhere in Thailand.</summary>
    private const double CellDegrees = 0.0005;

    private readonly HashSet<string> provinces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Holding> storedByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Holding> rowsByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(int, int), List<Holding>> unnumbered = [];

    /// <summary>What holds the parcel; nothing when it is new.</summary>
    public async Task<Holding?> FindAsync(Parcel parcel, CancellationToken cancellationToken)
    {
        if (provinces.Add(parcel.ProvinceCode)) await LoadAsync(parcel.ProvinceCode, cancellationToken);
        var keys = parcel.Keys().ToArray();
        var near = Near(parcel);
        return Held(storedByKey, keys)
            ?? near.FirstOrDefault(h => h.Reference.Code is not null)
            ?? Held(rowsByKey, keys)
            ?? near.FirstOrDefault();
    }

    /// <summary>Enters a row of the file; where the parcel is there already the first holder stays.</summary>
    /// <param name="parcel">The row's parcel.</param>
    /// <param name="row">Number of the row.</param>
    /// <param name="isRefused">Whether the row is refused: it names the parcel and does not hold it.</param>
    public Holding Add(Parcel parcel, int row, bool isRefused)
    {
        var holding = new Holding(new RowReference(row, null), parcel) { IsRefused = isRefused };
        Enter(holding, rowsByKey);
        return holding;
    }

    private async Task LoadAsync(string provinceCode, CancellationToken cancellationToken)
    {
        var owners = await OwnersAsync(provinceCode, cancellationToken);
        var sites = db.Sites.AsNoTracking().Where(s => s.ProvinceCode == provinceCode).OrderBy(s => s.Id)
            .Select(s => new
            {
                s.Id,
                s.Code,
                s.DistrictCode,
                s.DistrictText,
                s.LandType,
                s.HolderName,
                s.Location,
                s.NameTh,
                Papers = s.Documents.Where(d => d.Number != null).Select(d => new { d.Kind, d.Number }).ToList(),
            });
        await foreach (var site in sites.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var parcel = new Parcel(
                provinceCode,
                site.DistrictCode,
                Parcel.DistrictKey(site.DistrictText),
                site.LandType,
                [.. site.Papers.Select(p => (p.Kind, p.Number!))],
                site.HolderName ?? owners.GetValueOrDefault(site.Id, ""),
                site.Location,
                site.NameTh);
            Enter(new Holding(new RowReference(null, site.Code), parcel) { SiteId = site.Id }, storedByKey);
        }
    }

    /// <summary>
    /// Names of the persons who hold land without a numbered paper, decrypted to be compared and dropped with the index: no trace by which
    /// owners could be matched is kept in the database.
    /// </summary>
    private async Task<Dictionary<int, string>> OwnersAsync(string provinceCode, CancellationToken cancellationToken)
    {
        var names = await (
                from detail in db.PersonalDetails.AsNoTracking()
                where detail.Subject == PersonalSubject.SiteHolder && detail.Kind == PersonalDetailKind.Name
                join site in db.Sites on detail.SubjectId equals site.Id
                where site.ProvinceCode == provinceCode && site.HolderKind == HolderKind.Person && site.Documents.All(d => d.Number == null)
                select new { site.Id, detail.Ciphertext })
            .ToListAsync(cancellationToken);
        return names.ToDictionary(n => n.Id, n => vault.Unprotect(n.Ciphertext));
    }

    private void Enter(Holding holding, Dictionary<string, Holding> byKey)
    {
        foreach (var key in holding.Parcel.Keys()) byKey.TryAdd(key, holding);
        if (holding.Parcel is not { Papers.Count: 0, LandType: not null, Location: { } point }) return;
        var cell = Cell(point);
        if (!unnumbered.TryGetValue(cell, out var holdings)) unnumbered[cell] = holdings = [];
        holdings.Add(holding);
    }

    private static Holding? Held(Dictionary<string, Holding> byKey, string[] keys)
    {
        foreach (var key in keys)
        {
            if (byKey.TryGetValue(key, out var holding)) return holding;
        }

        return null;
    }

    /// <summary>Unnumbered parcels of the same land type and owner within reach, in the order in which they were entered.</summary>
    private List<Holding> Near(Parcel parcel)
    {
        var near = new List<Holding>();
        if (parcel is not { Papers.Count: 0, LandType: { } landType, Location: { } point }) return near;
        var (column, line) = Cell(point);
        for (var x = column - 1; x <= column + 1; x++)
        {
            for (var y = line - 1; y <= line + 1; y++)
            {
                near.AddRange(unnumbered.GetValueOrDefault((x, y), []).Where(h =>
                    h.Parcel.LandType == landType && h.Parcel.Owner == parcel.Owner && h.Parcel.ProvinceCode == parcel.ProvinceCode
                    && point.IsWithinMetres(h.Parcel.Location, SamePlaceMetres)));
            }
        }

        near.Sort((a, b) => (a.Reference.Row ?? 0).CompareTo(b.Reference.Row ?? 0));
        return near;
    }

    private static (int, int) Cell(Point point) => ((int)Math.Floor(point.X / CellDegrees), (int)Math.Floor(point.Y / CellDegrees));

    /// <summary>Who holds a parcel.</summary>
    internal sealed record Holding(RowReference Reference, Parcel Parcel)
    {
        /// <summary>Whether only refused rows name the parcel so far: the next accepted row takes it.</summary>
        public bool IsRefused { get; set; }

        /// <summary>The site, once there is one.</summary>
        public int? SiteId { get; set; }
    }
}
