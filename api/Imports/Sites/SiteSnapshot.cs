using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NetTopologySuite.IO.Converters;
using Sedz.Schema.Sites;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// A site as text, to be put back by an undo and to tell whether two sites say the same. The numbers of rows, what is worked out from
/// boundaries, and whether work started are left out, and personal data were never in it.
/// </summary>
internal static class SiteSnapshot
{
    private static readonly HashSet<string> LeftOut =
    [
        nameof(Site.Id), nameof(Site.Round), nameof(Site.Province), nameof(Site.District), nameof(Site.Subdistrict),
        nameof(Site.OutsideProvince), nameof(Site.Start),
        nameof(LandDocument.SiteId), nameof(LandDocument.Site), nameof(LandUseRegistration.End),
        nameof(LandUseRegistration.KnownMonths), nameof(LandUseRegistration.DaysSayLess),
    ];

    private static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new GeoJsonConverterFactory() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOut } },
    };

    /// <summary>The site as text.</summary>
    public static string Of(Site site) => JsonSerializer.Serialize(site, Json);

    /// <summary>The site again.</summary>
    public static Site Read(string snapshot) => JsonSerializer.Deserialize<Site>(snapshot, Json)!;

    private static void LeaveOut(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (LeftOut.Contains(type.Properties[i].Name) && type.Type.Namespace == typeof(Site).Namespace) type.Properties.RemoveAt(i);
        }
    }
}
