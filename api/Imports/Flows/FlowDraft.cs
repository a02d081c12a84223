using Sedz.Api.ValueChains;
using Sedz.Schema.Sites;

namespace Sedz.Api.Imports.Flows;

/// <summary>The flow that an accepted row names, as <c>recordFlow</c> takes it.</summary>
/// <param name="Chain">Its chain.</param>
/// <param name="Input">The flow.</param>
/// <param name="Attestation">How well it is supported; null when the row does not say.</param>
internal sealed record FlowDraft(SheetChain Chain, RecordFlowInput Input, Attestation? Attestation);
