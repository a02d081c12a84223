using Sedz.Api.Ranking;

namespace Sedz.Api.Meeting;

/// <summary>A site that is not in the ranking, on the meeting's page.</summary>
/// <param name="Gap">What is missing, and the place it would take.</param>
/// <param name="Site">Its name and place.</param>
public sealed record MeetingGap(NotYetRankedSite Gap, MeetingSite Site);
