namespace Sedz.Analytics.Spreadsheets.Places;

/// <summary>A place with what its names are compared by, worked out once.</summary>
internal sealed class PlaceEntry
{
    private readonly string foldedTh;
    private readonly string foldedEn;

    /// <summary>Works out the keys of a place.</summary>
    public PlaceEntry(GazetteerPlace place)
    {
        Place = place;
        KeyTh = PlaceKey.Of(place.NameTh);
        KeyEn = PlaceKey.Of(place.NameEn);
        foldedTh = NearSpelling.Fold(KeyTh);
        foldedEn = NearSpelling.Fold(KeyEn);
    }

    /// <summary>The place.</summary>
    public GazetteerPlace Place { get; }

    /// <summary>Key of the Thai name.</summary>
    public string KeyTh { get; }

    /// <summary>Key of the English name.</summary>
    public string KeyEn { get; }

    /// <summary>Whether a key is one slip away from one of the names, or sounds like it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="folded">The same key as <see cref="NearSpelling.Fold"/> gives it.</param>
    public bool IsNear(string key, string folded) =>
        NearSpelling.DiffersByOneSlip(key, KeyTh) || NearSpelling.DiffersByOneSlip(key, KeyEn) || folded == foldedTh || folded == foldedEn;
}
