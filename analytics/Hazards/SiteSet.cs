using System.Collections;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// A set of sites by index. Few sites are kept as a list, many as a bit each, so that a footprint over the whole country costs one bit a
/// site and a small one four bytes for each site in it.
/// </summary>
internal sealed class SiteSet(int siteCount)
{
    /// <summary>Above this share of the sites a bit for each is the smaller form: an index takes 32 bits.</summary>
    private const int BitsPerIndex = 32;

    private List<int>? few = [];
    private BitArray? many;

    public void Add(int site)
    {
        if (many is not null)
        {
            many[site] = true;
            return;
        }

        few!.Add(site);
        if (few.Count > Math.Max(BitsPerIndex, siteCount / BitsPerIndex))
        {
            many = new BitArray(siteCount);
            few.ForEach(index => many[index] = true);
            few = null;
        }
    }

    public bool Contains(int site) => many is not null ? many[site] : few!.Contains(site);

    /// <summary>The sites, in no stated order; one that was added twice may come twice.</summary>
    public IEnumerable<int> Members()
    {
        if (few is not null)
            return few;
        return Enumerable.Range(0, siteCount).Where(site => many![site]);
    }
}
