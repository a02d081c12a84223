namespace Sedz.Schema.Sites.Eligibility;

/// <summary>What the programme's rules say of a site as a whole.</summary>
public enum EligibilityStatus
{
    /// <summary>No rule fails, but at least one cannot be judged yet.</summary>
    NotYetKnown,

    /// <summary>Every rule that is asked of this type of land is met.</summary>
    Eligible,

    /// <summary>At least one rule fails.</summary>
    NotEligible,
}
