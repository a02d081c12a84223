namespace Sedz.Schema.Models;

/// <summary>A person's decision about a version of a model. Decisions are added and never changed.</summary>
public sealed class ModelDecision
{
    /// <summary>Number of the row; clients see the global id.</summary>
    public int Id { get; init; }

    /// <summary>The version.</summary>
    public int ModelVersionId { get; init; }

    /// <summary>What was done.</summary>
    public ModelAction Action { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; init; }

    /// <summary>Who decided: a person's account, or the role until people can sign in.</summary>
    public required string By { get; init; }

    /// <summary>Why, in that person's words, personal data masked.</summary>
    public required string Reason { get; init; }

    /// <summary>Codes of what the person was warned of and decided nevertheless.</summary>
    public List<string> Warnings { get; init; } = [];
}
