using Sedz.Schema;

namespace Sedz.Api.ValueChains;

/// <summary>Why no figure could use a flow.</summary>
/// <param name="Code">The rule, one of the codes of what is found of chains.</param>
/// <param name="Text">What is wrong, with what would put it right.</param>
/// <param name="Field">The field of <see cref="RecordFlowInput"/> that it is about; null where it is about none alone.</param>
internal sealed record FlowProblem(string Code, LocalizedText Text, string? Field);
