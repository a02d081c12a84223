using Sedz.Analytics.Ranking.Robustness;
using Sedz.Api.Ranking;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Meeting;

/// <summary>Everything on the page that a committee looks at.</summary>
public sealed record MeetingPageModel
{
    /// <summary>The province.</summary>
    public required Province Province { get; init; }

    /// <summary>The provinces that have sites to show, for the choice above the page.</summary>
    public required IReadOnlyList<Province> Provinces { get; init; }

    /// <summary>The latest round.</summary>
    public required Round Round { get; init; }

    /// <summary>The ranking of the province.</summary>
    public required RankingBoard Board { get; init; }

    /// <summary>The first places.</summary>
    public required IReadOnlyList<MeetingRow> Ranked { get; init; }

    /// <summary>How the chance of the first places is computed.</summary>
    public required RobustnessOptions Robustness { get; init; }

    /// <summary>The first sites that are not in the ranking.</summary>
    public required IReadOnlyList<MeetingGap> NotYet { get; init; }

    /// <summary>The sources of hazard records that can speak of the province.</summary>
    public required IReadOnlyList<HazardSource> Sources { get; init; }

    /// <summary>The day the page was made, in Thailand.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether anything on the page was made up.</summary>
    public bool Synthetic =>
        Ranked.Any(row => row.Site.Synthetic) || NotYet.Any(row => row.Site.Synthetic) || Sources.Any(s => s.Synthetic);
}
