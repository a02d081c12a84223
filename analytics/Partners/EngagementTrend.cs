using System.Collections.Immutable;
using Sedz.Schema.Partners;

namespace Sedz.Analytics.Partners;

/// <summary>Engagements by year, as far as their days are known.</summary>
/// <param name="Years">Every year from the first to the last, also those in which nothing happened.</param>
/// <param name="Undated">How many engagements have no day for the status that they are in: they are in no year of it.</param>
public sealed record EngagementTrend(ImmutableArray<EngagementYear> Years, int Undated)
{
    /// <summary>Counts the days.</summary>
    public static EngagementTrend Of(IEnumerable<EngagementFact> engagements)
    {
        var counts = new SortedDictionary<int, int[]>();
        var undated = 0;
        foreach (var engagement in engagements)
        {
            DateOnly?[] days = [engagement.OfferedOn, engagement.AgreedOn, engagement.DeliveredOn, engagement.LapsedOn];
            if (days[(int)engagement.Status] is null) undated++;
            for (var status = 0; status < days.Length; status++)
            {
                if (days[status] is { } day) (counts.TryGetValue(day.Year, out var year) ? year : counts[day.Year] = new int[days.Length])[status]++;
            }
        }

        if (counts.Count == 0) return new([], undated);
        var (first, last) = (counts.Keys.First(), counts.Keys.Last());
        return new(
            [
                .. Enumerable.Range(first, last - first + 1).Select(year =>
                {
                    var of = counts.GetValueOrDefault(year) ?? new int[Enum.GetValues<EngagementStatus>().Length];
                    return new EngagementYear(
                        year, of[(int)EngagementStatus.Offered], of[(int)EngagementStatus.Agreed], of[(int)EngagementStatus.Delivered],
                        of[(int)EngagementStatus.Lapsed]);
                }),
            ],
            undated);
    }
}
