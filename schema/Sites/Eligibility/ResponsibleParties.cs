namespace Sedz.Schema.Sites.Eligibility;

/// <summary>
/// Who acts for the land, in words: the same where a rule says who can cure a finding and where a paper's issuer is named.
/// </summary>
internal static class ResponsibleParties
{
    /// <summary>Of state land.</summary>
    public static LocalizedText Agency { get; } = new("หน่วยงานที่ดูแลที่ดิน", "The agency in charge of the land");

    /// <summary>Of all other land.</summary>
    public static LocalizedText Owner { get; } = new("เจ้าของที่ดินหรือผู้มีอำนาจแทน", "The owner, or who may act for the owner");
}
