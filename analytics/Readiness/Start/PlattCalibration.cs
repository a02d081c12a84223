namespace Sedz.Analytics.Readiness.Start;

/// <summary>From a score to a chance: σ(slope · score + intercept), both fitted to outcomes that the score has not seen.</summary>
/// <param name="Slope">Log-odds for each unit of score.</param>
/// <param name="Intercept">Log-odds at score 0.</param>
public sealed record PlattCalibration(double Slope, double Intercept)
{
    private const int MaximumRounds = 100;
    private const int MaximumHalvings = 30;
    private const double Converged = 1e-10;

    /// <summary>Keeps the Hessian invertible where all scores are equal (Lin, Lin and Weng 2007).</summary>
    private const double Ridge = 1e-12;

    /// <summary>The chance.</summary>
    /// <param name="score">The score.</param>
    public double Of(double score) => Sigmoid(Slope * score + Intercept);

    /// <summary>
    /// Fits slope and intercept by Newton's method with step halving. The targets are Platt's (1999), (n₊ + 1)/(n₊ + 2) and 1/(n₋ + 2) in
    /// the place of 1 and 0, so that scores that part the outcomes without error still give a finite slope.
    /// </summary>
    /// <param name="scores">Scores of rows that the model was not trained on.</param>
    /// <param name="outcomes">What happened.</param>
    public static PlattCalibration Fit(IReadOnlyList<double> scores, IReadOnlyList<bool> outcomes)
    {
        var yes = outcomes.Count(outcome => outcome);
        var (high, low) = ((yes + 1.0) / (yes + 2.0), 1.0 / (outcomes.Count - yes + 2.0));
        double[] targets = [.. outcomes.Select(outcome => outcome ? high : low)];
        var current = new PlattCalibration(0, Math.Log((yes + 1.0) / (outcomes.Count - yes + 1.0)));
        var loss = current.Loss(scores, targets);
        for (var round = 0; round < MaximumRounds; round++)
        {
            double gradientSlope = 0, gradientIntercept = 0, slopes = Ridge, mixed = 0, intercepts = Ridge;
            for (var i = 0; i < targets.Length; i++)
            {
                var chance = current.Of(scores[i]);
                var (error, weight) = (chance - targets[i], chance * (1 - chance));
                gradientSlope += error * scores[i];
                gradientIntercept += error;
                slopes += weight * scores[i] * scores[i];
                mixed += weight * scores[i];
                intercepts += weight;
            }

            var determinant = slopes * intercepts - mixed * mixed;
            var stepSlope = (intercepts * gradientSlope - mixed * gradientIntercept) / determinant;
            var stepIntercept = (slopes * gradientIntercept - mixed * gradientSlope) / determinant;
            var (next, nextLoss) = Halved(current, loss, stepSlope, stepIntercept, scores, targets);
            var isSettled = loss - nextLoss <= Converged * (1 + Math.Abs(loss));
            (current, loss) = (next, nextLoss);
            if (isSettled)
                break;
        }

        return current;
    }

    private static (PlattCalibration Next, double Loss) Halved(
        PlattCalibration from, double loss, double stepSlope, double stepIntercept, IReadOnlyList<double> scores, double[] targets)
    {
        var size = 1.0;
        for (var halving = 0; halving < MaximumHalvings; halving++, size /= 2)
        {
            var next = new PlattCalibration(from.Slope - size * stepSlope, from.Intercept - size * stepIntercept);
            var nextLoss = next.Loss(scores, targets);
            if (nextLoss < loss)
                return (next, nextLoss);
        }

        return (from, loss);
    }

    private double Loss(IReadOnlyList<double> scores, double[] targets)
    {
        var sum = 0.0;
        for (var i = 0; i < targets.Length; i++)
        {
            var logOdds = Slope * scores[i] + Intercept;
            // −t ln σ(z) − (1 − t) ln(1 − σ(z)) = ln(1 + e^−|z|) + max(z, 0) − t z, which does not overflow.
            sum += Math.Log(1 + Math.Exp(-Math.Abs(logOdds))) + Math.Max(logOdds, 0) - targets[i] * logOdds;
        }

        return sum;
    }

    private static double Sigmoid(double logOdds) =>
        logOdds >= 0 ? 1 / (1 + Math.Exp(-logOdds)) : Math.Exp(logOdds) / (1 + Math.Exp(logOdds));
}
