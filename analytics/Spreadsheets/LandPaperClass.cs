namespace Sedz.Analytics.Spreadsheets;

/// <summary>What a land paper gives its holder, in the broad classes that decide what may be done with the land.</summary>
public enum LandPaperClass
{
    /// <summary>Ownership: a title deed.</summary>
    PrivateTitle,

    /// <summary>Possession that the state has certified: น.ส.3 and its kinds.</summary>
    PrivatePossession,

    /// <summary>A temporary right to take up land: ใบจอง, ตราจอง.</summary>
    PreEmption,

    /// <summary>A notice of a claim, which is no right: ส.ค.1.</summary>
    ClaimOnly,

    /// <summary>A receipt of local tax, which is no right: ภ.บ.ท.5.</summary>
    TaxReceipt,

    /// <summary>Land that the Agricultural Land Reform Office allots: its use is limited, and it cannot be transferred freely.</summary>
    AgriculturalReform,

    /// <summary>Land of a self-help or co-operative settlement.</summary>
    Settlement,

    /// <summary>Land that the public uses in common.</summary>
    PublicLand,

    /// <summary>Land of the state's estate: ที่ราชพัสดุ.</summary>
    StateLand,

    /// <summary>A right or permit in forest land.</summary>
    Forest,

    /// <summary>Land of a religious body.</summary>
    Religious,

    /// <summary>A paper of no known kind.</summary>
    Other,
}
