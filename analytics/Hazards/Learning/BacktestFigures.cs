using System.Collections.Immutable;
using Sedz.Schema;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// How well the recurrence model foretold years that it had not seen. Deviances are the Poisson deviance of each place's total over those
/// years; less is better.
/// </summary>
public sealed record BacktestFigures
{
    /// <summary>The source and hazard.</summary>
    public required SourceHazard Source { get; init; }

    /// <summary>The level of the places.</summary>
    public required PlaceLevel Level { get; init; }

    /// <summary>First year (CE) learnt from.</summary>
    public required int FitFrom { get; init; }

    /// <summary>Last year (CE) learnt from.</summary>
    public required int FitTo { get; init; }

    /// <summary>Last year (CE) foretold; the first is the one after <see cref="FitTo"/>.</summary>
    public required int PredictTo { get; init; }

    /// <summary>Number of places.</summary>
    public required int Places { get; init; }

    /// <summary>The method that spoke, chosen from the years learnt from alone.</summary>
    public required PriorMethod Method { get; init; }

    /// <summary>Ratio by which rates were brought to the level of the latest ten years learnt from; 1 without a shift.</summary>
    public required double LevelRatio { get; init; }

    /// <summary>What happened in all places over what was foretold.</summary>
    public required double TotalRatio { get; init; }

    /// <summary>The model.</summary>
    public required ForecastFigures Model { get; init; }

    /// <summary>Textbook empirical Bayes: one mean, the moment shape without bounds, no level.</summary>
    public required ForecastFigures Plain { get; init; }

    /// <summary>The mean of all places, for each.</summary>
    public required ForecastFigures National { get; init; }

    /// <summary>Each place's own mean, of at least half an event.</summary>
    public required ForecastFigures OwnMean { get; init; }

    /// <summary>Share of places whose total lay in the 90 % interval.</summary>
    public required double Coverage { get; init; }

    /// <summary>The same with the forecast held to the national total.</summary>
    public required double CoverageMatched { get; init; }

    /// <summary>What explains a coverage outside 80 to 97 %; empty where both lie inside.</summary>
    public required ImmutableArray<LocalizedText> Notes { get; init; }

    /// <summary>1 − deviance of the model over that of the better of the two baselines; above 0 is a gain.</summary>
    public double GainOverBaselines => 1 - Model.Deviance / Math.Min(National.Deviance, OwnMean.Deviance);

    /// <summary>1 − deviance of the model over that of plain empirical Bayes.</summary>
    public double GainOverPlain => 1 - Model.Deviance / Plain.Deviance;
}
