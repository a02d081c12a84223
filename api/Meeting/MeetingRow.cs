using Sedz.Analytics.Ranking;
using Sedz.Analytics.Ranking.Robustness;
using Sedz.Schema;

namespace Sedz.Api.Meeting;

/// <summary>A ranked site on the meeting's page.</summary>
/// <param name="Ranked">Its place, score and components.</param>
/// <param name="Site">Its name and place.</param>
/// <param name="TopK">The probability of being among the first places, 0 to 1.</param>
/// <param name="Opens">The group of equals that begins with this site; null for a site within one, and for a site without equals.</param>
/// <param name="Datum">What would separate that group best, or that nothing would; null without a group.</param>
public sealed record MeetingRow(RankedSite Ranked, MeetingSite Site, double TopK, EqualGroup? Opens, LocalizedText? Datum);
