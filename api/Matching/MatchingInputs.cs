using GraphQL;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>
/// A run of the matching. What is left out is as the project publishes it: <c>MatchingRun.parameters</c> shows what a run goes by.
/// </summary>
/// <param name="Policy">What the matching is to be good at.</param>
/// <param name="WhatIf">True to show only what would be: nothing is proposed and nothing withdrawn.</param>
/// <param name="ProvinceCode">
/// The province to match by itself: those who live there, with what is offered there. The country when left out.
/// </param>
/// <param name="Seed">The seed of every draw, 0 or more; 2565 when left out.</param>
/// <param name="RadiusMetres">Metres beyond which no one is sent, above 0 to 1,700,000; 60,000 when left out.</param>
/// <param name="Roads">
/// Whose distances by road to go by, such as <c>osrm-2021</c>, imported before; distances over ground when left out. Who lives in a
/// sub-district, and what is offered at a site, that the source does not have takes no part.
/// </param>
/// <param name="Candidates">
/// How many fitting openings each class of workers is offered, the nearest first, 1 to 200; 16 when left out.
/// </param>
/// <param name="DistanceWeight">Weight of distance, 0 to 1; 0.5 when left out.</param>
/// <param name="SkillWeight">Weight of the mismatch of occupation and wished skills, 0 to 1; 0.3 when left out.</param>
/// <param name="WageWeight">Weight of the part of the wage wish that the wage does not reach, 0 to 1; 0.15 when left out.</param>
/// <param name="ProvinceWeight">Weight of working outside the home province, 0 to 1; 0.05 when left out.</param>
/// <param name="LargestWageGap">The largest part of the wage wish that may stay out of reach, 0 to 1; 0.5 when left out.</param>
/// <param name="UnplacedFactor">
/// What staying unplaced costs, in times of the dearest place that could be, above 1 to 50; 2 when left out.
/// </param>
/// <param name="WantedGap">The certified gap at which an auction ends, 0 (proof) to 0.1; 0.0005 when left out.</param>
/// <param name="FloorShare">
/// With <c>FAIR</c> alone, the share of each province's workers that must be placed, 0 to 1; 0.5 when left out.
/// </param>
/// <param name="AvailableBy">The day by which workers must be able to take up work; today in Thailand when left out.</param>
public sealed record RunMatchingInput(
    MatchingPolicy Policy = MatchingPolicy.LeastCost,
    bool WhatIf = false,
    string? ProvinceCode = null,
    int? Seed = null,
    double? RadiusMetres = null,
    string? Roads = null,
    int? Candidates = null,
    double? DistanceWeight = null,
    double? SkillWeight = null,
    double? WageWeight = null,
    double? ProvinceWeight = null,
    double? LargestWageGap = null,
    double? UnplacedFactor = null,
    double? WantedGap = null,
    double? FloorShare = null,
    DateOnly? AvailableBy = null);

/// <summary>A run to call off.</summary>
/// <param name="RunId">Global id of the run.</param>
public sealed record CancelMatchingInput([property: Id] string RunId);

/// <summary>What a worker answers to a proposal.</summary>
/// <param name="MatchId">Global id of the match.</param>
/// <param name="Answer">Yes or no.</param>
/// <param name="Reason">Why, asked for with <c>DECLINE</c>; at most 1,000 characters, personal data are masked.</param>
public sealed record RespondToMatchInput([property: Id] string MatchId, MatchAnswer Answer, string? Reason = null);

/// <summary>That a worker has taken up the work of an accepted match.</summary>
/// <param name="MatchId">Global id of the match.</param>
/// <param name="On">The first day, not before the proposal and today at the latest.</param>
public sealed record RecordPlacementInput([property: Id] string MatchId, DateOnly On);

/// <summary>What is seen later of a worker who has taken up work.</summary>
/// <param name="MatchId">Global id of the match.</param>
/// <param name="Outcome">Still at work, or left.</param>
/// <param name="On">The day on which it was seen, or the worker left; not before the first day of work and today at the latest.</param>
/// <param name="Reason">Why, asked for with <c>LEFT</c>; at most 1,000 characters, personal data are masked.</param>
public sealed record RecordRetentionInput([property: Id] string MatchId, RetentionOutcome Outcome, DateOnly On, string? Reason = null);
