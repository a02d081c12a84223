namespace Sedz.Analytics.Hazards.Learning;

/// <summary>How one method did.</summary>
/// <param name="Method">The method.</param>
/// <param name="HeldOutDeviance">
/// Poisson deviance of periods that were held out, at places that were held out too, after matching each period's total; less is better.
/// Null where the window is too short to hold periods out.
/// </param>
/// <param name="Calibration">What the cross-fitted means said of all places over what happened, before they were held to it.</param>
/// <param name="Shape">k around its means.</param>
public sealed record PriorCandidate(PriorMethod Method, double? HeldOutDeviance, double Calibration, double Shape);
