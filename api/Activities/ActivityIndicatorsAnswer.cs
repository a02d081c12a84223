using Sedz.Analytics.Activities;
using Sedz.Schema;
using Sedz.Schema.Activities;

namespace Sedz.Api.Activities;

/// <summary>
/// The activities of a place in numbers over time. The parts by place, by kind and by interval add up to the whole, number by number; of
/// intervals all but progress, which is as at the last day.
/// </summary>
/// <param name="Code">Code of the province, district or site; null for the country.</param>
/// <param name="Name">Its name.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Interval">The length of the intervals.</param>
/// <param name="Sites">How many sites it has that the caller may see.</param>
/// <param name="KnownSites">Of how many any plan is recorded; of the others it is not known what they do, which is not nothing.</param>
/// <param name="Total">All of it.</param>
/// <param name="Intervals">The same in intervals, in order.</param>
/// <param name="Kinds">The same by the nine activities, in their order.</param>
/// <param name="Parts">
/// The same by the places of the next level, by their codes: provinces of the country, districts of a province, sites of a district; none
/// of a site. Sites whose district is not known are a part without a code.
/// </param>
/// <param name="Note">What is held back and why; null for who sees all numbers.</param>
/// <param name="Synthetic">Whether any of it was made up for a demonstration.</param>
public sealed record ActivityIndicatorsAnswer(
    string? Code,
    LocalizedText Name,
    DateOnly From,
    DateOnly To,
    ActivityInterval Interval,
    int Sites,
    int KnownSites,
    ActivityTally Total,
    IReadOnlyList<ActivityIntervalAnswer> Intervals,
    IReadOnlyList<ActivityKindAnswer> Kinds,
    IReadOnlyList<ActivityPartAnswer> Parts,
    LocalizedText? Note,
    bool Synthetic);

/// <summary>The activities of an interval.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Tally">What falls into it; progress is as at the last day.</param>
public sealed record ActivityIntervalAnswer(DateOnly From, DateOnly To, ActivityTally Tally);

/// <summary>One of the nine activities.</summary>
/// <param name="Kind">The activity.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Tally">What belongs to it.</param>
public sealed record ActivityKindAnswer(ProgrammeActivity Kind, LocalizedText Name, ActivityTally Tally);

/// <summary>The activities of a place of the next level.</summary>
/// <param name="Code">Its code; null for the sites whose district is not known.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sites">How many sites it has that the caller may see.</param>
/// <param name="KnownSites">Of how many any plan is recorded.</param>
/// <param name="Tally">What belongs to it.</param>
public sealed record ActivityPartAnswer(string? Code, LocalizedText Name, int Sites, int KnownSites, ActivityTally Tally);
