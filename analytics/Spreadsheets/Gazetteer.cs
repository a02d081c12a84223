using System.Collections.Frozen;
using Sedz.Analytics.Spreadsheets.Places;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>The places that a cell may name. It knows what it is given; a gazetteer of provinces alone still reads provinces.</summary>
public sealed class Gazetteer
{
    private const int ProvinceCodeLength = 2;

    private readonly FrozenDictionary<string, GazetteerPlace> byCode;
    private readonly FrozenDictionary<(PlaceLevel Level, string Key), GazetteerPlace[]> byName;
    private readonly FrozenDictionary<(PlaceLevel Level, string Province), PlaceEntry[]> byProvince;
    private readonly FrozenDictionary<PlaceLevel, PlaceEntry[]> byLevel;

    /// <summary>Puts places into order, once; every question is then a look-up.</summary>
    /// <param name="places">Places of any level, each code once.</param>
    public Gazetteer(IEnumerable<GazetteerPlace> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var entries = places.OrderBy(p => p.Code, StringComparer.Ordinal).Select(p => new PlaceEntry(p)).ToArray();
        byCode = entries.ToFrozenDictionary(e => e.Place.Code, e => e.Place, StringComparer.Ordinal);
        byName = entries
            .SelectMany(e => e.Keys.Select(key => (Key: (e.Place.Level, key), e.Place)))
            .GroupBy(pair => pair.Key, pair => pair.Place)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        byProvince = entries
            .GroupBy(e => (e.Place.Level, e.Place.Code[..ProvinceCodeLength]))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        byLevel = entries.GroupBy(e => e.Place.Level).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>The place of a code; null where the gazetteer has none.</summary>
    /// <param name="code">Two, four or six digits.</param>
    public GazetteerPlace? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The places of a level and a name inside another place.</summary>
    /// <param name="level">The level.</param>
    /// <param name="key">The name as <see cref="PlaceKey"/> reduces it.</param>
    /// <param name="within">Code of the other place; empty for the whole country.</param>
    internal IReadOnlyList<GazetteerPlace> Named(PlaceLevel level, string key, string within) =>
        byName.TryGetValue((level, key), out var places) ? [.. places.Where(p => p.Code.StartsWith(within, StringComparison.Ordinal))] : [];

    /// <summary>The places of a level inside another place whose name is one slip away.</summary>
    /// <param name="level">The level.</param>
    /// <param name="key">The name as <see cref="PlaceKey"/> reduces it.</param>
    /// <param name="within">Code of the other place; empty for the whole country.</param>
    internal IEnumerable<GazetteerPlace> Near(PlaceLevel level, string key, string within)
    {
        var folded = NearSpelling.Fold(key);
        var places = within.Length >= ProvinceCodeLength
            ? byProvince.GetValueOrDefault((level, within[..ProvinceCodeLength]), [])
            : byLevel.GetValueOrDefault(level, []);
        return places
            .Where(e => e.Place.Code.StartsWith(within, StringComparison.Ordinal) && e.IsNear(key, folded))
            .Select(e => e.Place);
    }
}
