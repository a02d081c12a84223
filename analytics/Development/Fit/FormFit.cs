using System.Collections.Immutable;
using Sedz.Schema;
using Sedz.Schema.Development;

namespace Sedz.Analytics.Development.Fit;

/// <summary>How a form fits a site. No score, and no order among forms that fit: the province considers and chooses (R2.3).</summary>
/// <param name="Form">The form.</param>
/// <param name="Name">The form in words.</param>
/// <param name="State">Met when every condition is; not met when one is not; else not yet known.</param>
/// <param name="Reasons">Each condition with what it says.</param>
public sealed record FormFit(DevelopmentForm Form, LocalizedText Name, FitState State, ImmutableArray<FitReason> Reasons);
