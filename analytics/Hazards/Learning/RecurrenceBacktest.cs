using System.Globalization;
using Sedz.Schema;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// Learns from the first years of a history and foretells the others: everything that a training does (method, priors, k, level) is done on
/// the first years alone. The same figures stand on a model's card and in the tests.
/// </summary>
public static class RecurrenceBacktest
{
    private const double FloorEvents = 0.5;
    private const double LeastCoverage = 0.80;
    private const double MostCoverage = 0.97;

    /// <summary>Runs a backtest.</summary>
    /// <param name="set">Places and counts.</param>
    /// <param name="fitTo">The last year (CE) to learn from; later ones of the history are foretold.</param>
    /// <param name="seed">Seed of the folds and of the library.</param>
    /// <param name="withTrees">Whether boosted trees are tried, which take most of the time.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The figures; null where nothing happened in the years to learn from, or in those to foretell.</returns>
    public static BacktestFigures? Run(
        RecurrenceTrainingSet set, int fitTo, int seed, bool withTrees = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (set.Known() is not { } known)
            return null;
        var (places, history) = (known.Places, known.History);
        var past = history.Between(history.FromYear, fitTo);
        int[] ahead = [.. Enumerable.Range(fitTo + 1, history.ToYear - fitTo)];
        var (totals, happened) = (past.Totals([.. Enumerable.Range(past.FromYear, past.Years)]), history.Totals(ahead));
        if (past.Events == 0 || happened.Sum() == 0)
            return null;

        var learnt = PriorLearning.Run(places, past, seed, withTrees, cancellationToken);
        var means = learnt.Means;
        var model = PriorSelection.Forecast(history.Source, means, totals, past.Years, learnt.Shift?.Latest, ahead.Length);
        var mean = totals.Average() / past.Years;
        var plainShape = RecurrencePrior.MomentShape(totals, Array.ConvertAll(totals, _ => mean * past.Years));
        var plain = CountForecast.Of(totals.Select(y => (y + plainShape) / (past.Years + plainShape / mean) * ahead.Length));
        var coverage = model.Coverage(happened);
        var matched = model.MatchedTo(happened).Coverage(happened);
        var ratio = happened.Sum() / model.Expected.Sum();
        return new()
        {
            Source = history.Source,
            FitFrom = past.FromYear,
            FitTo = fitTo,
            PredictTo = history.ToYear,
            Places = places.Count,
            Method = learnt.Method,
            Level = set.Level,
            LevelRatio = learnt.Shift?.Latest.Ratio ?? 1,
            TotalRatio = ratio,
            Model = FiguresOf(model),
            Plain = FiguresOf(plain),
            National = FiguresOf(CountForecast.Of(totals.Select(_ => mean * ahead.Length))),
            OwnMean = FiguresOf(CountForecast.Of(totals.Select(y => Math.Max(y, FloorEvents) / past.Years * ahead.Length))),
            Coverage = coverage,
            CoverageMatched = matched,
            Notes = [.. NotesOn(coverage, matched, ratio)],
        };

        ForecastFigures FiguresOf(CountForecast forecast) => new(
            forecast.Deviance(happened), forecast.MatchedTo(happened).Deviance(happened), forecast.RankCorrelation(happened));
    }

    private static IEnumerable<LocalizedText> NotesOn(double coverage, double matched, double ratio)
    {
        var (held, atTotal) = (Percent(coverage), Percent(matched));
        var (most, times) = (Percent(Math.Max(coverage, matched)), ratio.ToString("0.00", CultureInfo.InvariantCulture));
        if (coverage < LeastCoverage)
        {
            yield return new(
                $"ช่วงร้อยละ 90 ครอบคลุมน้อยกว่าที่ควร ({held}) เพราะจำนวนเหตุการณ์ทั้งประเทศเป็น {times} เท่าของที่คาด "
                + "การเปลี่ยนระดับทั้งประเทศกระทบทุกพื้นที่พร้อมกันและไม่อยู่ในช่วงของพื้นที่ใดพื้นที่หนึ่ง",
                $"The 90 % intervals held less than they should ({held}) because the national total came to {times} times what was "
                + "foretold: a change of the national level moves all places alike and is in no single place's interval.");
        }

        if (matched < LeastCoverage)
        {
            yield return new(
                $"แม้ปรับตามจำนวนทั้งประเทศแล้ว ช่วงยังครอบคลุมเพียง {atTotal} เพราะน้ำท่วมครั้งหนึ่งถึงหลายพื้นที่พร้อมกัน "
                + "และภาคที่ประสบภัยในช่วงหลังไม่ตรงกับช่วงที่ใช้เรียนรู้",
                $"Even at the national total the intervals held only {atTotal}: one flood reaches many places, and the regions that were "
                + "hit "
                + "later are not those of the years learnt from.");
        }

        if (Math.Max(coverage, matched) > MostCoverage)
        {
            yield return new(
                $"ช่วงครอบคลุมมากกว่าร้อยละ 97 ({most}) เพราะจำนวนเป็นจำนวนเต็ม ช่วงจึงกว้างกว่าร้อยละ 90 เสมอ "
                + "และปีที่เกิดน้ำท่วมนับได้ปีละไม่เกินหนึ่ง จึงผันแปรน้อยกว่าที่แบบจำลองเผื่อไว้",
                $"The intervals held more than 97 % ({most}): counts are whole, so an interval holds at least its 90 %, and a "
                + "year counts at most once as a flood year, so totals vary less than the model allows for.");
        }
    }

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + " %";
}
