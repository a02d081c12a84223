namespace Sedz.Analytics.ValueChains;

/// <summary>What a finding is about, or a figure leaves out.</summary>
public enum ChainPart
{
    /// <summary>The chain as a whole.</summary>
    Chain,

    /// <summary>One stage.</summary>
    Stage,

    /// <summary>One flow.</summary>
    Flow,
}
