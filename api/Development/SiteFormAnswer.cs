using Sedz.Analytics.Development.Fit;
using Sedz.Schema;
using Sedz.Schema.Development;

namespace Sedz.Api.Development;

/// <summary>How a form of development fits a site, and whether it was chosen. No score, and no order among forms that fit (R2.3).</summary>
/// <param name="Form">The form.</param>
/// <param name="Name">The form in words.</param>
/// <param name="State">Met when every condition is; not met when one is not; else not yet known.</param>
/// <param name="Reasons">Each condition with what it says of the site.</param>
/// <param name="Chosen">Whether the province has chosen it and not given it up.</param>
public sealed record SiteFormAnswer(
    DevelopmentForm Form, LocalizedText Name, FitState State, IReadOnlyList<FitReason> Reasons, bool Chosen);
