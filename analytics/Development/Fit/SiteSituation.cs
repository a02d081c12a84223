using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Development.Fit;

/// <summary>What the rules of fit ask about a site. What is null is not known.</summary>
public sealed record SiteSituation
{
    /// <summary>The area.</summary>
    public LandArea? Area { get; init; }

    /// <summary>The main source of water.</summary>
    public WaterSource? Water { get; init; }

    /// <summary>Whether a community lives at the site or works it.</summary>
    public bool? Home { get; init; }

    /// <summary>Whether a temple takes part. Said of an organisation, of nobody's religion.</summary>
    public bool? Temple { get; init; }

    /// <summary>Whether a mosque takes part.</summary>
    public bool? Mosque { get; init; }

    /// <summary>Whether a church takes part.</summary>
    public bool? Church { get; init; }

    /// <summary>Whether a school or a government agency takes part.</summary>
    public bool? SchoolOrGovernment { get; init; }

    /// <summary>Whether an academic institution takes part.</summary>
    public bool? Academia { get; init; }

    /// <summary>Whether a royal initiative, other than those with a form of their own, is named for the site.</summary>
    public bool? RoyalInitiativeNamed { get; init; }

    /// <summary>Whether a product of the site is of the bio-economy.</summary>
    public bool? BioProduct { get; init; }

    /// <summary>Whether a value chain of the site takes something up again.</summary>
    public bool? RecoveryInChain { get; init; }

    /// <summary>Whether a product of the site is of the green economy.</summary>
    public bool? GreenProduct { get; init; }

    /// <summary>Whether it is written down which rule is to be tried in another way.</summary>
    public bool? RuleToTryNamed { get; init; }

    /// <summary>Whether the agency that the rule belongs to agrees.</summary>
    public bool? AgencyAgrees { get; init; }
}
