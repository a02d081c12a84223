using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.Sites;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// Gives sites their codes: province, dash, number by order of acceptance with four digits or more. A number is never given twice, also
/// after its site was taken back. Use it inside the transaction that writes the sites.
/// </summary>
internal sealed class SiteNumberer(SedzDb db)
{
    private readonly Dictionary<string, SiteNumbering> numberings = new(StringComparer.Ordinal);

    /// <summary>The next code of a province.</summary>
    public async Task<string> NextAsync(string provinceCode, CancellationToken cancellationToken)
    {
        if (!numberings.TryGetValue(provinceCode, out var numbering))
            numberings[provinceCode] = numbering = await LoadAsync(provinceCode, cancellationToken);
        numbering.Last++;
        return string.Create(CultureInfo.InvariantCulture, $"{provinceCode}-{numbering.Last:0000}");
    }

    private async Task<SiteNumbering> LoadAsync(string provinceCode, CancellationToken cancellationToken)
    {
        var numbering = await db.SiteNumberings.FindAsync([provinceCode], cancellationToken);
        if (numbering is null)
        {
            numbering = new SiteNumbering { ProvinceCode = provinceCode };
            db.SiteNumberings.Add(numbering);
        }

        numbering.Last = Math.Max(numbering.Last, await LastInUseAsync(provinceCode, cancellationToken));
        return numbering;
    }

    /// <summary>
    /// The greatest number among the sites that are there; some, such as those of a demonstration, were not numbered here.
    /// </summary>
    private async Task<int> LastInUseAsync(string provinceCode, CancellationToken cancellationToken)
    {
        var code = await db.Sites.Where(s => s.Code.StartsWith(provinceCode + "-"))
            .OrderByDescending(s => s.Code.Length).ThenByDescending(s => s.Code)
            .Select(s => s.Code).FirstOrDefaultAsync(cancellationToken);
        return code is null ? 0 : int.Parse(code.AsSpan(provinceCode.Length + 1), CultureInfo.InvariantCulture);
    }
}
