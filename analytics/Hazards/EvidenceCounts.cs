using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>Numbers of events by how closely each is tied to the site. An event stands at its closest level only.</summary>
/// <param name="Footprint">Events whose footprint contains the site; its border counts as inside.</param>
/// <param name="Point">Events with a point within 25 km.</param>
/// <param name="Subdistrict">Events recorded for the site's sub-district.</param>
/// <param name="District">Events recorded for the site's district.</param>
/// <param name="Province">Events recorded for the site's province.</param>
public readonly record struct EvidenceCounts(int Footprint, int Point, int Subdistrict, int District, int Province)
{
    /// <summary>All events.</summary>
    public int Total => Footprint + Point + Subdistrict + District + Province;

    /// <summary>The loosest level with an event: the weakest link of the number. <see cref="EvidenceLevel.None"/> without events.</summary>
    public EvidenceLevel Loosest =>
        Province > 0 ? EvidenceLevel.Province
        : District > 0 ? EvidenceLevel.District
        : Subdistrict > 0 ? EvidenceLevel.Subdistrict
        : Point > 0 ? EvidenceLevel.Point
        : Footprint > 0 ? EvidenceLevel.Footprint
        : EvidenceLevel.None;

    /// <summary>The same numbers with one more event.</summary>
    /// <param name="level">Where the event stands; not <see cref="EvidenceLevel.None"/>, which does not reach the site.</param>
    internal EvidenceCounts With(EvidenceLevel level) => level switch
    {
        EvidenceLevel.Footprint => this with { Footprint = Footprint + 1 },
        EvidenceLevel.Point => this with { Point = Point + 1 },
        EvidenceLevel.Subdistrict => this with { Subdistrict = Subdistrict + 1 },
        EvidenceLevel.District => this with { District = District + 1 },
        EvidenceLevel.Province => this with { Province = Province + 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "An event that reaches the site has a level."),
    };
}
