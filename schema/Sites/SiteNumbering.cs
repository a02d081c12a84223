namespace Sedz.Schema.Sites;

/// <summary>The last number that a province has given to a site. It outlives the site, so that a code is never given twice.</summary>
public sealed class SiteNumbering
{
    /// <summary>Code of the province.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>The last number given, from 1.</summary>
    public int Last { get; set; }
}
