namespace Sedz.Schema.Sites.Eligibility;

/// <summary>
/// Advice on where a site lies. It decides nothing: boundaries are drawn coarsely, and either the place or the province may be wrong.
/// </summary>
public static class PlaceNotes
{
    /// <summary>What is said of a site that lies outside the province that it names.</summary>
    public static LocalizedText OutsideProvince { get; } = new(
        "พิกัดหรือขอบเขตของพื้นที่อยู่นอกเขตจังหวัดที่ระบุ โปรดตรวจสอบพิกัดและชื่อจังหวัด",
        "The point or outline of the site lies outside the province that it names: check both");

    /// <summary>The notes on a site's place.</summary>
    public static IEnumerable<LocalizedText> For(SiteFacts site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.OutsideProvince ? [OutsideProvince] : [];
    }
}
