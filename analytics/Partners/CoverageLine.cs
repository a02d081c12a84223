namespace Sedz.Analytics.Partners;

/// <summary>How far a sector, a role, or a sector in a role is there among the sites of a scope. Standing engagements count.</summary>
/// <param name="Organisations">How many organisations; 0 means that it is missing as far as anything is recorded.</param>
/// <param name="Sites">At how many sites.</param>
/// <param name="Engagements">By how many engagements.</param>
/// <param name="SitesOnOne">At how many of those sites it rests on a single organisation.</param>
/// <param name="RestsOn">Number of the organisation that all of it rests on; null when several carry it, or none.</param>
public readonly record struct CoverageLine(int Organisations, int Sites, int Engagements, int SitesOnOne, int? RestsOn)
{
    /// <summary>Whether nobody is there.</summary>
    public bool IsMissing => Organisations == 0;
}
