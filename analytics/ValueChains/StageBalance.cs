namespace Sedz.Analytics.ValueChains;

/// <summary>What came into a stage and what became of it, in kilograms: imbalance = in − out − lost − stock change.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="In">What arrived.</param>
/// <param name="Out">What left for another stage, by-products too.</param>
/// <param name="Lost">What was lost at the stage.</param>
/// <param name="Stock">What the stock grew by.</param>
/// <param name="Imbalance">What is not accounted for; negative when more goes out than comes in.</param>
/// <param name="Finding">What is found where the imbalance goes beyond the tolerance; null when nothing is.</param>
public sealed record StageBalance(
    StageFacts Stage,
    ChainFigure In,
    ChainFigure Out,
    ChainFigure Lost,
    ChainFigure Stock,
    ChainFigure Imbalance,
    ChainFinding? Finding);
