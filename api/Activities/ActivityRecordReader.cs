using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Sedz.Api.GraphQL;
using Sedz.Schema;
using Sedz.Schema.Database;

namespace Sedz.Api.Activities;

/// <summary>
/// Reads plans and reports of the country or of a province, once for each state of the database: what was read, and what it sums up to, is
/// kept until somebody changes it, so that the same question, or one of other days, reads and sums nothing. A province is kept by itself:
/// whoever asks for one does not read the country. Safe for use by several threads.
/// </summary>
internal sealed class ActivityRecordReader(
    [FromKeyedServices(MachineryRegistration.Queries)] IDbContextFactory<SedzDb> databases, IChangeMark changes) : IDisposable
{
    private const string Country = "";

    /// <summary>The country, and the provinces asked for of late: with sums by day a place may take ten megabytes.</summary>
    private const int MostPlaces = 20;

    /// <summary>By the code of the province, or <see cref="Country"/>.</summary>
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostPlaces });

    /// <summary>The records of the country.</summary>
    public Task<ActivityRecords> OfCountryAsync(CancellationToken cancellationToken) => OfAsync(Country, cancellationToken);

    /// <summary>The records of a province.</summary>
    /// <param name="code">The code of one of the 77 provinces.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<ActivityRecords> OfProvinceAsync(string code, CancellationToken cancellationToken) => OfAsync(code, cancellationToken);

    /// <inheritdoc />
    public void Dispose() => kept.Dispose();

    private Task<ActivityRecords> OfAsync(string place, CancellationToken cancellationToken) =>
        KeptOf(place).GetAsync(token => ReadAsync(place, token), cancellationToken);

    private KeptForState<ActivityRecords> KeptOf(string place) => kept.GetOrCreate(place, entry =>
    {
        (entry.Size, entry.Priority) = (1, place == Country ? CacheItemPriority.NeverRemove : CacheItemPriority.Normal);
        return new KeptForState<ActivityRecords>(changes);
    })!;

    private async Task<ActivityRecords> ReadAsync(string place, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await db.BeginSnapshotAsync(cancellationToken);
        var sites = place == Country ? db.Sites : db.Sites.Where(s => s.ProvinceCode == place);
        var named = await sites.OrderBy(s => s.Code)
            .Select(s => new { s.Id, s.Code, s.NameTh, s.NameEn, s.ProvinceCode, s.DistrictCode, s.Published, s.Synthetic })
            .ToListAsync(cancellationToken);
        var plans = await ActivityEvidence.ReadAsync(db, sites, cancellationToken);
        var districts = await db.Districts.Where(d => place == Country || d.ProvinceCode == place)
            .Select(d => new { d.Code, d.NameTh, d.NameEn })
            .ToDictionaryAsync(d => d.Code, d => new LocalizedText(d.NameTh, d.NameEn ?? d.NameTh), cancellationToken);
        return new(
            place == Country ? ActivityScope.Country : ActivityScope.OfProvince(place),
            [
                .. named.Select(s => new ActivitySite(
                    s.Code, new(s.NameTh, s.NameEn ?? s.NameTh), s.ProvinceCode, s.DistrictCode, s.Published,
                    [.. plans[s.Id].Select(plan => plan.Facts)], s.Synthetic || plans[s.Id].Any(plan => plan.Synthetic))),
            ],
            districts);
    }
}
