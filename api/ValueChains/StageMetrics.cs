using Sedz.Analytics.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>What is worked out of one stage.</summary>
/// <param name="Stage">Code of the stage.</param>
/// <param name="MassIn">What arrived, in kg.</param>
/// <param name="MassOut">What left for another stage, in kg.</param>
/// <param name="MassLost">What was lost there, in kg.</param>
/// <param name="Imbalance">In − out − lost − stock change, in kg.</param>
/// <param name="Paid">What it paid for what came in, in baht.</param>
/// <param name="Got">What it got for what left, in baht.</param>
/// <param name="ValueAdded">Got − paid, in baht.</param>
public sealed record StageMetrics(
    string Stage,
    ChainFigure MassIn,
    ChainFigure MassOut,
    ChainFigure MassLost,
    ChainFigure Imbalance,
    ChainFigure Paid,
    ChainFigure Got,
    ChainFigure ValueAdded);
