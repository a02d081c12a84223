using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;

namespace Sedz.Api.Imports.Flows;

/// <summary>The chains that are there, by number and by what people write.</summary>
internal sealed class SheetChains
{
    private readonly Dictionary<int, SheetChain> chains = [];
    private readonly WrittenNames<SheetChain> names = new();

    /// <summary>Reads the chains with their stages and materials.</summary>
    public static async Task<SheetChains> LoadAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var all = new SheetChains();
        var sites = await db.ValueChains.Where(c => c.SiteId != null).Select(c => new { c.Id, c.Site!.Code })
            .ToDictionaryAsync(c => c.Id, c => c.Code, cancellationToken);
        var rows = await db.ValueChains.AsNoTracking().AsSplitQuery()
            .Include(c => c.Stages.OrderBy(s => s.Id)).Include(c => c.Materials.OrderBy(m => m.Id))
            .OrderBy(c => c.Id).ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            var chain = all.chains[row.Id] = new SheetChain(row, sites.GetValueOrDefault(row.Id));
            all.names.Add(chain, chain.Id, row.NameTh, row.NameEn);
        }

        return all;
    }

    /// <summary>The chain of a number.</summary>
    public SheetChain this[int id] => chains[id];

    /// <summary>The chains that a cell names: those of a site only, where one is named.</summary>
    public IReadOnlyList<SheetChain> Find(string? cell, string? siteCode) =>
        [.. names.Find(cell).Where(chain => siteCode is null || chain.SiteCode == siteCode)];

    /// <summary>
    /// The chains that may be meant by a name that none of the site has: those of that name elsewhere, else those of the site, else all.
    /// </summary>
    public IEnumerable<SheetChain> Near(string name, string? siteCode)
    {
        if (names.Find(name) is { Count: > 0 } elsewhere) return elsewhere;
        var there = chains.Values.Where(chain => siteCode is not null && chain.SiteCode == siteCode);
        return there.Any() ? there : chains.Values;
    }
}
