namespace Sedz.Schema.Sites.Eligibility;

/// <summary>Why a rule is not met.</summary>
public enum FindingState
{
    /// <summary>The answer is known, and it is against the rule.</summary>
    Failed,

    /// <summary>The answer is blank or pending: not a "no".</summary>
    Unknown,
}
