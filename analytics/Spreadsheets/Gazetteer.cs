using System.Collections.Frozen;
using Sedz.Analytics.Spreadsheets.Places;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>The places that a cell may name. It knows what it is given; a gazetteer of provinces alone still reads provinces.</summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<string, GazetteerPlace> byCode;
    private readonly FrozenDictionary<(PlaceLevel Level, string Key), GazetteerPlace[]> byName;
    private readonly FrozenDictionary<(PlaceLevel Level, string Province), GazetteerPlace[]> byProvince;

    /// <summary>Puts places into order, once; every question is then a look-up.</summary>
    /// <param name="places">Places of any level, each code once.</param>
    public Gazetteer(IEnumerable<GazetteerPlace> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        byCode = places.ToFrozenDictionary(p => p.Code, StringComparer.Ordinal);
        byName = byCode.Values
            .SelectMany(p => new[] { PlaceKey.Of(p.NameTh), PlaceKey.Of(p.NameEn) }.Distinct().Where(key => key.Length > 0).Select(key => (Key: (p.Level, key), Place: p)))
            .GroupBy(pair => pair.Key, pair => pair.Place)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(p => p.Code, StringComparer.Ordinal).ToArray());
        byProvince = byCode.Values
            .GroupBy(p => (p.Level, p.Code[..2]))
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(p => p.Code, StringComparer.Ordinal).ToArray());
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

    /// <summary>The places of a level inside another place.</summary>
    internal IEnumerable<GazetteerPlace> Within(PlaceLevel level, string within) => within.Length >= 2
        ? byProvince.GetValueOrDefault((level, within[..2]), []).Where(p => p.Code.StartsWith(within, StringComparison.Ordinal))
        : byCode.Values.Where(p => p.Level == level);
}
