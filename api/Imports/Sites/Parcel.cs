using NetTopologySuite.Geometries;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Sites;

namespace Sedz.Api.Imports.Sites;

/// <summary>What tells one parcel from another: its numbered papers, or else who holds what kind of land where.</summary>
/// <param name="ProvinceCode">Code of the province.</param>
/// <param name="DistrictCode">Code of the district, where it is known.</param>
/// <param name="District">District in words, in one spelling and without the word for district; empty where none is stated.</param>
/// <param name="LandType">Type of land; none when it cannot be read.</param>
/// <param name="Papers">The papers that carry a number.</param>
/// <param name="Owner">
/// Name of the holder; empty where none is stated. Two parcels without a stated holder count as held by the same.
/// </param>
/// <param name="Location">The point; none while it is not known.</param>
/// <param name="Name">Name of the site.</param>
internal sealed record Parcel(
    string ProvinceCode,
    string? DistrictCode,
    string District,
    LandType? LandType,
    IReadOnlyList<(LandDocumentKind Kind, string Number)> Papers,
    string Owner,
    Point? Location,
    string Name)
{
    private static readonly string[] DistrictWords = ["กิ่งอำเภอ", "อำเภอ", "เขต", "อ."];

    /// <summary>Where it lies; never who owns it, which may be a person's name.</summary>
    public override string ToString() => $"{LandType} {ProvinceCode} {DistrictCode ?? District}";

    /// <summary>The district's words in one spelling.</summary>
    public static string DistrictKey(string? text)
    {
        var plain = CellText.Normalize(text);
        var word = Array.Find(DistrictWords, w => plain.StartsWith(w, StringComparison.Ordinal));
        return (word is null ? plain : plain[word.Length..]).Trim().ToLowerInvariant();
    }

    /// <summary>
    /// Keys under which an equal parcel is found, each enough by itself. With the place table a district has a code, without it only words:
    /// both are keys, so that a list imported before the table is recognised after it.
    /// </summary>
    public IEnumerable<string> Keys()
    {
        foreach (var (kind, number) in Papers)
        {
            if (DistrictCode is not null) yield return $"{kind}|{number}|{DistrictCode}";
            if (District.Length > 0 || DistrictCode is null) yield return $"{kind}|{number}|{ProvinceCode}|{District}";
        }

        // Neither number nor point: only the same name of the same holder can be recognised, without which a list could be imported twice.
        if (Papers.Count == 0 && Location is null && LandType is { } landType)
            yield return $"{landType}|{Owner}|{ProvinceCode}|{District}|{Name}";
    }
}
