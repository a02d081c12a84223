using Sedz.Schema.Provinces;

namespace Sedz.Schema.Matching;

/// <summary>
/// One matching of workers and openings as the register has them: asked for, worked on by one node at a time, kept with its parameters,
/// seed and the hash of its data, from which it can be made again.
/// </summary>
public sealed class MatchingRun
{
    /// <summary>Number of the row; clients see the global id.</summary>
    public int Id { get; init; }

    /// <summary>What the matching is to be good at.</summary>
    public MatchingPolicy Policy { get; init; }

    /// <summary>The seed of every draw: the same data, parameters and seed give the same matching from the start.</summary>
    public int Seed { get; init; }

    /// <summary>What it goes by.</summary>
    public MatchingParameters Parameters { get; init; } = new();

    /// <summary>
    /// Code of the province that is matched by itself: those who live there, with what is offered there. Empty for the country.
    /// </summary>
    public string? ProvinceCode { get; init; }

    /// <summary>The province that is matched by itself; empty for the country.</summary>
    public Province? Province { get; init; }

    /// <summary>Whether it only shows what would be: it then proposes nothing and withdraws nothing.</summary>
    public bool WhatIf { get; init; }

    /// <summary>Where it stands.</summary>
    public MatchingRunState State { get; set; }

    /// <summary>Who asked for it: a person's account, or the role until people can sign in.</summary>
    public required string RequestedBy { get; init; }

    /// <summary>When it was asked for (UTC).</summary>
    public DateTime RequestedAt { get; init; }

    /// <summary>When a node first took it up (UTC); empty before.</summary>
    public DateTime? StartedAt { get; set; }

    /// <summary>When it ended, however (UTC); empty before.</summary>
    public DateTime? FinishedAt { get; set; }

    /// <summary>When somebody asked to call it off (UTC); the node that works on it takes notice. Empty otherwise.</summary>
    public DateTime? CancelRequestedAt { get; set; }

    /// <summary>The mark of the node that works on it; what another node writes of it does not stand. Empty while nobody does.</summary>
    public string? Holder { get; set; }

    /// <summary>When that node took it up (UTC); empty while nobody does.</summary>
    public DateTime? ClaimedAt { get; set; }

    /// <summary>How often a node took it up: more than once where a node was stopped.</summary>
    public int Attempts { get; set; }

    /// <summary>
    /// How far it had come when that was last kept, 0 to 1: an estimate that never falls; 1 when it has ended with a result.
    /// </summary>
    public double Progress { get; set; }

    /// <summary>
    /// SHA-256 over all that was read of workers and openings that take part, and of the distances by road that the run goes by, lower-case
    /// hexadecimal; empty before.
    /// </summary>
    public string? DataHash { get; set; }

    /// <summary>Whether any worker or opening that takes part was made up for a demonstration.</summary>
    public bool Synthetic { get; set; }

    /// <summary>Workers who take part; empty before it has a result.</summary>
    public int? Workers { get; set; }

    /// <summary>Classes of workers whom nothing that counts tells apart; empty before it has a result.</summary>
    public int? Classes { get; set; }

    /// <summary>Openings that take part; empty before it has a result.</summary>
    public int? Openings { get; set; }

    /// <summary>Places of those openings that were to be filled; empty before it has a result.</summary>
    public int? Places { get; set; }

    /// <summary>Pairs of a class and an opening that could be; empty before it has a result.</summary>
    public int? Arcs { get; set; }

    /// <summary>Workers placed; empty before it has a result.</summary>
    public int? Placed { get; set; }

    /// <summary>Workers who took part and are not placed; empty before it has a result.</summary>
    public int? Unplaced { get; set; }

    /// <summary>The cost in whole units: all places taken, and the cost of staying unplaced for everybody else; empty before.</summary>
    public long? Cost { get; set; }

    /// <summary>No matching of these workers and openings costs less; for stable and greedy it says little. Empty before.</summary>
    public long? LowerBound { get; set; }

    /// <summary>Bids and offers of the auction; empty for policies without one, and before.</summary>
    public long? Bids { get; set; }

    /// <summary>For the stable policy, pairs that would rather have each other, counted anew; empty for the others.</summary>
    public int? BlockingPairs { get; set; }

    /// <summary>For the fair policy, how much more it costs than the least cost; empty for the others.</summary>
    public long? PriceOfFairness { get; set; }

    /// <summary>The earlier run whose result it began from, where little had changed; empty for one from the start.</summary>
    public int? BasedOnRunId { get; set; }

    /// <summary>The earlier run whose result it began from; empty for one from the start.</summary>
    public MatchingRun? BasedOnRun { get; init; }

    /// <summary>Matches that it proposed; 0 for one that only shows what would be, empty before it has a result.</summary>
    public int? Proposed { get; set; }

    /// <summary>Open proposals of earlier runs that it withdrew; empty before it has a result.</summary>
    public int? Withdrawn { get; set; }

    /// <summary>Short name of why it failed; empty otherwise.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>Why it failed, in Thai; empty otherwise.</summary>
    public string? ErrorTh { get; set; }

    /// <summary>Why it failed, in English; empty otherwise.</summary>
    public string? ErrorEn { get; set; }

    /// <summary>How many took no part, and how many were not matched, by reason and province.</summary>
    public List<MatchingCount> Counts { get; init; } = [];

    /// <summary>The skills that would open empty places to those who are not placed.</summary>
    public List<MatchingSkill> Skills { get; init; } = [];

    /// <summary>Grows by one with every change of state, so that two nodes cannot both take it up.</summary>
    public int Version { get; set; }
}
