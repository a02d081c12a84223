namespace Sedz.Analytics.Spreadsheets.Places;

/// <summary>A place with what its names are compared by, worked out once.</summary>
internal sealed class PlaceEntry
{
    private readonly string[] folded;

    /// <summary>Works out the keys of a place.</summary>
    public PlaceEntry(GazetteerPlace place)
    {
        Place = place;
        Keys = [.. new[] { PlaceKey.Of(place.NameTh), PlaceKey.Of(place.NameEn) }.Distinct().Where(key => key.Length > 0)];
        folded = [.. Keys.Select(NearSpelling.Fold)];
    }

    /// <summary>The place.</summary>
    public GazetteerPlace Place { get; }

    /// <summary>Keys of its names, each once.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Whether a key is one slip away from one of the names, or sounds like it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="foldedKey">The same key as <see cref="NearSpelling.Fold"/> gives it.</param>
    public bool IsNear(string key, string foldedKey) =>
        Keys.Any(own => NearSpelling.DiffersByOneSlip(key, own)) || folded.Contains(foldedKey);
}
