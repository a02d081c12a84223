using System.Collections.Immutable;
using Sedz.Schema.Models;

namespace Sedz.Analytics.Models;

/// <summary>A decision about a version. Who decided stands in the registry.</summary>
/// <param name="Action">What was done.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Reason">Why, in the person's words.</param>
/// <param name="Warnings">Codes of what the person was warned of.</param>
public sealed record ModelCardDecision(ModelAction Action, DateTime At, string Reason, ImmutableArray<string> Warnings);
