namespace Sedz.Analytics.ValueChains.Tracing;

/// <summary>What a stage holds of a lot.</summary>
/// <param name="Kilograms">In kilograms of what stands in the stage.</param>
/// <param name="Part">As a part of the lot.</param>
/// <param name="IsVague">Whether it may hold more, and nobody can tell how much.</param>
internal record struct LotShare(double Kilograms, double Part, bool IsVague)
{
    /// <summary>Less than this is nothing: it only keeps numbers out of the range in which a processor is slow.</summary>
    private const double Nothing = 1e-200;

    /// <summary>Whether it holds nothing.</summary>
    public readonly bool IsEmpty => !IsVague && Kilograms < Nothing;

    /// <summary>Keeps a part; of nothing kept, nothing is vague either.</summary>
    public void Keep(double part)
    {
        Kilograms *= part;
        Part *= part;
        IsVague &= part > 0;
    }

    /// <summary>Adds what comes in.</summary>
    public void Add(double kilograms, double part, bool isVague)
    {
        Kilograms += kilograms;
        Part += part;
        IsVague |= isVague;
    }
}
