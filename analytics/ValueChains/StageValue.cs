namespace Sedz.Analytics.ValueChains;

/// <summary>What a stage pays and gets, in baht, and the difference: the value that it adds.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Paid">What it paid for what came in.</param>
/// <param name="Got">What it got for what left; losses earn nothing.</param>
/// <param name="Added">Got − paid; of a final market there is none, since what is paid there is the end value.</param>
/// <param name="IsSpoilt">Whether there is no value added because a flow of the stage is set apart.</param>
public sealed record StageValue(StageFacts Stage, ChainFigure Paid, ChainFigure Got, ChainFigure Added, bool IsSpoilt);
