namespace Sedz.Schema.Partners;

/// <summary>What was done to organisations.</summary>
public enum PartnerChangeKind
{
    /// <summary>Two records were found to be one organisation.</summary>
    Merge,

    /// <summary>One record was found to be two organisations.</summary>
    Split,

    /// <summary>What the record says of one organisation was corrected.</summary>
    Correction,
}
