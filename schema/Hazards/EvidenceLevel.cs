namespace Sedz.Schema.Hazards;

/// <summary>
/// How closely a record is tied to one site, from the closest to the loosest. Evidence of a whole province counts for every site
/// in it alike and cannot tell two of them apart.
/// </summary>
public enum EvidenceLevel
{
    /// <summary>The mapped footprint of the event contains the site.</summary>
    Footprint,

    /// <summary>The event's point lies within 25 km of the site.</summary>
    Point,

    /// <summary>The event is recorded for the site's sub-district.</summary>
    Subdistrict,

    /// <summary>The event is recorded for the site's district.</summary>
    District,

    /// <summary>The event is recorded for the site's province.</summary>
    Province,

    /// <summary>No record reaches the site: what is said comes from other places alone.</summary>
    None,
}
