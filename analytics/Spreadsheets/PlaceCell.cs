using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Places;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Names of provinces, districts and sub-districts: with or without the word for the level, in Thai or Latin letters, nicknames,
/// abbreviations, codes. A name that is one slip away from exactly one known place is that place, with a warning; one that is near to two
/// is refused.
/// </summary>
public static partial class PlaceCell
{
    // In every province but Ayutthaya the central district is called "capital of" the province, and people leave the province's name out.
    private const string CapitalTh = "เมือง";
    private static readonly string[] CapitalNames = [CapitalTh, "mueang", "muang", "amphoemueang"];

    private static readonly CellError Unknown = new("unknown_place",
        "ไม่รู้จักชื่อสถานที่นี้ในระดับและพื้นที่ที่ระบุ โปรดตรวจตัวสะกดหรือใช้รหัสของกระทรวงมหาดไทย",
        "No place of this level is known by that name there: check the spelling, or give the Ministry of Interior's code");

    private static readonly CellError Ambiguous = new("ambiguous_place",
        "ชื่อนี้ตรงหรือใกล้เคียงกับหลายแห่ง โปรดเขียนชื่อเต็มและระบุจังหวัดหรืออำเภอที่ตั้ง",
        "The name fits several places: write it in full and give the province or district it lies in");

    /// <summary>Reads the name of a province. In an address, only what stands after จังหวัด counts.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <param name="places">The known places.</param>
    /// <returns>
    /// The province, perhaps with <see cref="CellWarnings.Spelling"/>; or the errors <c>unknown_place</c> and <c>ambiguous_place</c>.
    /// </returns>
    public static CellReading<GazetteerPlace> ReadProvince(string? cell, Gazetteer places) =>
        ReadLevel(cell, PlaceLevel.Province, "", places);

    /// <summary>Reads the name of a district.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <param name="provinceCode">
    /// Code of the province it lies in; empty where that is not known: then only a name that is unique in the country is read.
    /// </param>
    /// <param name="places">The known places.</param>
    /// <returns>As for a province.</returns>
    public static CellReading<GazetteerPlace> ReadDistrict(string? cell, string provinceCode, Gazetteer places) =>
        ReadLevel(cell, PlaceLevel.District, provinceCode, places);

    /// <summary>Reads the name of a sub-district.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <param name="withinCode">Code of the district, or of the province, it lies in; empty where neither is known.</param>
    /// <param name="places">The known places.</param>
    /// <returns>As for a province.</returns>
    public static CellReading<GazetteerPlace> ReadSubdistrict(string? cell, string withinCode, Gazetteer places) =>
        ReadLevel(cell, PlaceLevel.Subdistrict, withinCode, places);

    /// <summary>
    /// Reads an address as far as it goes: the sub-district where one is named, else the district, else the province. A name without the
    /// word for its level is a province, or else a district that is unique in the country.
    /// </summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <param name="places">The known places.</param>
    /// <returns>As for a province.</returns>
    public static CellReading<GazetteerPlace> Read(string? cell, Gazetteer places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var text = CellText.Normalize(cell);
        if (IsMissing(text)) return default;
        if (FindByCode(text, places) is { } coded) return coded;
        var parts = AddressParts.Of(text);
        return parts is { District: null, Subdistrict: null } ? ReadUnmarked(parts, text, places) : Descend(parts, places);
    }

    /// <summary>A province, a district, or a district before its province, without the words for the levels.</summary>
    private static CellReading<GazetteerPlace> ReadUnmarked(AddressParts parts, string text, Gazetteer places)
    {
        var name = parts.Province ?? parts.Unmarked ?? text;
        var province = Resolve(name, PlaceLevel.Province, "", places);
        if (province.HasValue && parts is { Province: not null, Unmarked: { } before })
            return Resolve(before, PlaceLevel.District, province.Value.Code, places) is { HasValue: true } within ? within : province;
        if (parts.Province is not null || province.Error != Unknown) return province;
        if (Resolve(name, PlaceLevel.District, "", places) is { HasValue: true } district) return district;
        return TrySplit(name, places, out var head, out var last) ? Resolve(head, PlaceLevel.District, last.Code, places) : province;
    }

    private static CellReading<GazetteerPlace> Descend(AddressParts parts, Gazetteer places)
    {
        if (parts.Province is null && TrySplit(parts.District ?? parts.Subdistrict!, places, out var head, out var last))
        {
            parts = parts.District is not null
                ? parts with { Province = last.Code, District = head }
                : parts with { Province = last.Code, Subdistrict = head };
        }

        var found = parts.Province is { } named ? FindByCode(named, places) ?? Resolve(named, PlaceLevel.Province, "", places) : default;
        if (found.Error is not null) return found;
        if (parts is { Province: null, Unmarked: { } before })
            found = Resolve(before, PlaceLevel.Province, "", places) is { HasValue: true } first ? first : default;
        foreach (var (name, level) in new[] { (parts.District, PlaceLevel.District), (parts.Subdistrict, PlaceLevel.Subdistrict) })
        {
            if (name is null) continue;
            var next = Resolve(name, level, found.HasValue ? found.Value.Code : "", places);
            if (!next.HasValue) return next;
            found = found.Warnings.Count > 0 ? next.WarnedFirst(CellWarnings.Spelling) : next;
        }

        return found;
    }

    /// <summary>Whether a name ends in that of a province, as in "ดุสิต กทม.", exactly spelt.</summary>
    private static bool TrySplit(string name, Gazetteer places, out string head, [NotNullWhen(true)] out GazetteerPlace? province)
    {
        var space = name.LastIndexOfAny([' ', ',', '/']);
        head = space > 0 ? name[..space].Trim(' ', ',', '/') : "";
        var last = head.Length > 0 ? Resolve(name[(space + 1)..], PlaceLevel.Province, "", places) : default;
        province = last is { HasValue: true, Warnings.Count: 0 } ? last.Value : null;
        return province is not null;
    }

    private static CellReading<GazetteerPlace> ReadLevel(string? cell, PlaceLevel level, string within, Gazetteer places)
    {
        ArgumentNullException.ThrowIfNull(within);
        ArgumentNullException.ThrowIfNull(places);
        var text = CellText.Normalize(cell);
        if (IsMissing(text)) return default;
        if (FindByCode(text, places) is { } coded)
            return coded.Value.Level == level && coded.Value.Code.StartsWith(within, StringComparison.Ordinal) ? coded : new(Unknown);
        if (places.Named(level, PlaceKey.Of(AddressParts.WithoutLevelWord(text)), within) is [var whole]) return new(whole);
        var parts = AddressParts.Of(text);
        var name = level switch
        {
            PlaceLevel.Province => parts.Province,
            PlaceLevel.District => parts.District,
            _ => parts.Subdistrict,
        };
        name ??= parts.Unmarked ?? text;
        var reading = Resolve(name, level, within, places);
        if (reading.Error != Unknown || !TrySplit(name, places, out var head, out var province)) return reading;
        if (level == PlaceLevel.Province) return Resolve(head, PlaceLevel.Province, "", places).HasValue ? new(Ambiguous) : new(province);
        return within.StartsWith(province.Code, StringComparison.Ordinal) ? Resolve(head, level, within, places)
            : within.Length == 0 ? Resolve(head, level, province.Code, places)
            : reading;
    }

    private static CellReading<GazetteerPlace>? FindByCode(string text, Gazetteer places)
    {
        if (Code.Match(text) is not { Success: true } match) return null;
        return places.Find(match.Groups["code"].Value) is { } place ? new(place) : null;
    }

    private static CellReading<GazetteerPlace> Resolve(string name, PlaceLevel level, string within, Gazetteer places)
    {
        var key = PlaceKey.Of(name);
        switch (places.Named(level, key, within))
        {
            case [var exact]: return new(exact);
            case [_, _, ..]: return new(Ambiguous);
        }

        if (level == PlaceLevel.Province && ProvinceAliases.Find(key) is { } code && places.Find(code) is { } province)
            return new(province);
        if (level == PlaceLevel.District && CapitalNames.Contains(key) && Capital(within, places) is { } capital) return new(capital);
        var near = places.Near(level, key, within).Take(2).ToList();
        return near switch
        {
            [_, _] => new(Ambiguous),
            [var only] when key.Length >= NearSpelling.ShortestKey => new(only, CellWarnings.Spelling),
            _ => new(Unknown),
        };
    }

    /// <summary>Nan is a province; programs write NaN or nan for a number that is none.</summary>
    private static bool IsMissing(string text) => MissingMarker.MarksNothing(text) && text is not ("Nan" or "NAN");

    private static GazetteerPlace? Capital(string within, Gazetteer places)
    {
        if (within.Length < 2 || places.Find(within[..2]) is not { } province) return null;
        return places.Named(PlaceLevel.District, PlaceKey.Of(CapitalTh + province.NameTh), province.Code) is [var capital] ? capital
            : places.Named(PlaceLevel.District, PlaceKey.Of(province.NameTh), province.Code) is [var namesake] ? namesake
            : null;
    }

    [GeneratedRegex(@"^(?:TH\s?-?)?(?<code>\d{2}|\d{4}|\d{6})(?:\.0+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code { get; }
}
