namespace Sedz.Analytics.Hazards.Learning;

/// <summary>How one forecast did.</summary>
/// <param name="Deviance">As foretold.</param>
/// <param name="MatchedDeviance">After its total was made that of what happened: the division among places alone.</param>
/// <param name="RankCorrelation">Spearman's correlation with what happened; 0 where the forecast does not vary.</param>
public sealed record ForecastFigures(double Deviance, double MatchedDeviance, double RankCorrelation);
