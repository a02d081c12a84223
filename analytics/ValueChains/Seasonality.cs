using Sedz.Schema;
using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.ValueChains;

/// <summary>
/// When in the year a chain moves. A mass is spread evenly over the days of its period; a longer period than a season says nothing of
/// months.
/// </summary>
public static class Seasonality
{
    /// <summary>A flow over more days than a quarter has says nothing of months: it is left out and named.</summary>
    public const int LongestDays = 92;

    /// <summary>The code of a flow that is left out because its period is too long, or not known.</summary>
    public const string PeriodSaysNoMonth = "period_says_no_month";

    private static readonly LocalizedText NoMonths = new(
        $"ไม่มีการไหลที่ระบุช่วงเวลาไม่เกิน {LongestDays} วัน", $"No flow has a period of {LongestDays} days or less");

    /// <summary>When production sends: the main and by-products that leave it for other kinds of stage.</summary>
    public static ChainSeason OfHarvest(ChainReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Of(reading, flow => reading.IsOf(flow.From, StageKind.Production) && !reading.IsOf(flow.To, StageKind.Production));
    }

    /// <summary>When final markets are served.</summary>
    public static ChainSeason OfSales(ChainReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Of(reading, flow => reading.IsFinal(flow.To));
    }

    private static ChainSeason Of(ChainReading reading, Func<ReadFlow, bool> which)
    {
        var flows = reading.Flows.Where(flow => !flow.IsLoss && which(flow)).ToLookup(HasMonths);
        var left = flows[false].Select(flow => new LeftOutPart(ChainPart.Flow, flow.Id, PeriodSaysNoMonth));
        var all = flows[true].Aggregate(reading.Masses(), (sum, flow) => sum.Sent(flow)).Figure.LeavingOut(left);
        var missing = all.Missing ?? (all.Value == 0 ? NoMonths : null);
        if (missing is not null)
            return new([], ChainFigure.None(ChainFigure.One, missing).LeavingOut(all.LeavesOut));

        var months = new decimal[12];
        foreach (var flow in flows[true].Where(flow => flow.Sent is not null))
        {
            foreach (var (month, kilograms) in MonthsOfFlows.Of(flow.Sent!.Value, flow.Facts.FirstDay!.Value, flow.Facts.LastDay!.Value))
                months[month.Month - 1] += kilograms;
        }

        var shares = months.Select(kilograms => kilograms / months.Sum()).ToArray();
        return new(
            [.. shares.Select(share => (double)share)],
            ChainFigure.Of(shares.Sum(share => share * share), ChainFigure.One).LeavingOut(all.LeavesOut));
    }

    private static bool HasMonths(ReadFlow flow) =>
        flow.Facts is { FirstDay: { } first, LastDay: { } last } && last.DayNumber - first.DayNumber < LongestDays;
}
