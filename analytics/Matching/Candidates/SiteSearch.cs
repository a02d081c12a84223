namespace Sedz.Analytics.Matching.Candidates;

/// <summary>
/// Finds the sites around a place, the nearest first, as far as they are asked for. One search serves one thread.
/// </summary>
internal abstract class SiteSearch
{
    /// <summary>Sites found so far, by metres and then by number.</summary>
    public List<(double Metres, int Site)> Found { get; } = [];

    /// <summary>Begins at a place; nothing is found yet.</summary>
    public abstract void Begin(double longitude, double latitude);

    /// <summary>Looks further; false when everything within the radius is found.</summary>
    public abstract bool Extend();
}
