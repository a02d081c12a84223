namespace Sedz.Api.Imports.Flows;

/// <summary>What a row changes of a flow that is there, side by side; an undo puts back what stood before.</summary>
/// <param name="Flow">Number of the flow; nothing in a dry run for one that the file itself would make.</param>
/// <param name="Before">The flow before.</param>
/// <param name="After">The flow after.</param>
public sealed record FlowRowUpdate(int? Flow, FlowState Before, FlowState After);
