namespace Sedz.Api.Imports.Flows;

/// <summary>A flow that is there, stored or further up in the file.</summary>
/// <param name="id">Its number; null of one that a dry run would make.</param>
/// <param name="reference">How a verdict names it: <c>F</c> and its number, or its row.</param>
/// <param name="state">What is told of it.</param>
internal sealed class KnownFlow(int? id, string reference, FlowState state)
{
    /// <summary>Its number; null of one that a dry run would make.</summary>
    public int? Id => id;

    /// <summary>How a verdict names it.</summary>
    public string Reference => reference;

    /// <summary>What is told of it, changes of the import among that.</summary>
    public FlowState State { get; set; } = state;

    /// <summary>Whether an earlier row of the file recorded or changed it.</summary>
    public bool IsOfThisFile { get; set; }
}
