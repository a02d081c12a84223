using Sedz.Schema.Openings;
using Sedz.Schema.Sites;
using Sedz.Schema.Workers;

namespace Sedz.Schema.Matching;

/// <summary>
/// A place of an opening that a run proposes to a worker, and what became of it. It goes with the worker when the worker is erased.
/// </summary>
public sealed class Match
{
    /// <summary>Number of the row; clients see the global id.</summary>
    public int Id { get; init; }

    /// <summary>The run that proposed it.</summary>
    public int RunId { get; init; }

    /// <summary>The run that proposed it.</summary>
    public MatchingRun? Run { get; init; }

    /// <summary>The worker.</summary>
    public int WorkerId { get; init; }

    /// <summary>The worker.</summary>
    public Worker? Worker { get; init; }

    /// <summary>The opening.</summary>
    public int OpeningId { get; init; }

    /// <summary>The opening.</summary>
    public Opening? Opening { get; init; }

    /// <summary>The site of the opening.</summary>
    public int SiteId { get; init; }

    /// <summary>The site of the opening.</summary>
    public Site? Site { get; init; }

    /// <summary>Where it stands.</summary>
    public MatchState State { get; set; }

    /// <summary>What it costs, in whole units: the sum of its terms. Lower is better.</summary>
    public int Cost { get; init; }

    /// <summary>How far the site is from the centre of the home sub-district, in metres: over ground, or by road where the run went by roads.</summary>
    public double DistanceMetres { get; init; }

    /// <summary>The part of the cost that is distance.</summary>
    public int DistanceCost { get; init; }

    /// <summary>The part of the cost that is the mismatch of occupation and wished skills.</summary>
    public int SkillCost { get; init; }

    /// <summary>The part of the cost that is the gap to the wage wish.</summary>
    public int WageCost { get; init; }

    /// <summary>The part of the cost that is working outside the home province.</summary>
    public int ProvinceCost { get; init; }

    /// <summary>When it was proposed (UTC).</summary>
    public DateTime ProposedAt { get; init; }

    /// <summary>When the worker answered last, or a run withdrew it (UTC); empty before.</summary>
    public DateTime? RespondedAt { get; set; }

    /// <summary>The day on which the work was taken up; empty before.</summary>
    public DateOnly? PlacedOn { get; set; }

    /// <summary>The day on which the worker was seen to be still at work; empty before.</summary>
    public DateOnly? RetainedOn { get; set; }

    /// <summary>The day on which the worker left; empty before.</summary>
    public DateOnly? LeftOn { get; set; }

    /// <summary>Why it was declined or left, in words, personal data masked; empty otherwise.</summary>
    public string? Reason { get; set; }

    /// <summary>The run that withdrew it; empty otherwise.</summary>
    public int? WithdrawnByRunId { get; set; }

    /// <summary>Whether worker or opening was made up for a demonstration.</summary>
    public bool Synthetic { get; init; }

    /// <summary>When it was last changed (UTC).</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>Grows by one with every change, so that two writers cannot overwrite each other.</summary>
    public int Version { get; set; }
}
