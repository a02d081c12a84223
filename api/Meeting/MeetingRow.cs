using Sedz.Analytics.Ranking;

namespace Sedz.Api.Meeting;

/// <summary>A ranked site on the meeting's page.</summary>
/// <param name="Ranked">Its place, score and components.</param>
/// <param name="Site">Its name and place.</param>
public sealed record MeetingRow(RankedSite Ranked, MeetingSite Site);
