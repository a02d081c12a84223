using Sedz.Schema.Activities;

namespace Sedz.Api.Imports.Activities;

/// <summary>A plan that is there, stored or further up in the file, with the periods that are reported.</summary>
/// <param name="id">Its number; of one that a dry run would make, a number below zero.</param>
/// <param name="reference">How a verdict names it.</param>
/// <param name="planned">What is planned.</param>
/// <param name="isCancelled">Whether it was cancelled.</param>
internal sealed class KnownPlan(int id, string reference, ActivityFigures planned, bool isCancelled)
{
    /// <summary>Its number.</summary>
    public int Id => id;

    /// <summary>How a verdict names it.</summary>
    public string Reference => reference;

    /// <summary>What is planned.</summary>
    public ActivityFigures Planned => planned;

    /// <summary>Whether it was cancelled.</summary>
    public bool IsCancelled => isCancelled;

    /// <summary>The reports that count.</summary>
    public List<KnownReport> Reports { get; } = [];
}
