namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>One stream of <see cref="CountedRandom"/> read in order, for samplers that need a number of numbers not known before.</summary>
internal sealed class CountedSequence(CountedRandom stream) : Random(0)
{
    private int next;

    /// <inheritdoc/>
    public override double NextDouble() => stream.At(next++);

    /// <inheritdoc/>
    protected override double Sample() => NextDouble();
}
