using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Imports.Sites;

/// <summary>A rule that a row does not meet.</summary>
/// <param name="Code">Code of the rule.</param>
/// <param name="State">Failed or unknown.</param>
public sealed record SiteRowFinding(string Code, FindingState State);
