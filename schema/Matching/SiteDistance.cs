using Sedz.Schema.Imports;
using Sedz.Schema.Sites;

namespace Sedz.Schema.Matching;

/// <summary>
/// How far it is by road from a sub-district to a site, as a source worked it out. A pair that a source does not list is out of its reach.
/// </summary>
public sealed class SiteDistance : IPublishedRow<SiteDistance>
{
    /// <summary>The longest way that is believed, metres: half as long again as the country is by road.</summary>
    public const int LongestMetres = 3_000_000;

    /// <summary>Short code of who worked it out, such as <c>osrm-2021</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Code of the sub-district, six digits.</summary>
    public required string SubdistrictCode { get; init; }

    /// <summary>The site.</summary>
    public int SiteId { get; init; }

    /// <summary>The site.</summary>
    public Site? Site { get; init; }

    /// <summary>Metres by road, 0 to <see cref="LongestMetres"/>; null where the source says that there is no way.</summary>
    public int? Metres { get; init; }

    /// <inheritdoc />
    public int? ImportId { get; set; }

    /// <inheritdoc />
    public bool SaysTheSameAs(SiteDistance other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Metres == other.Metres;
    }
}
