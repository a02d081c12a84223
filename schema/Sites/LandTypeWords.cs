namespace Sedz.Schema.Sites;

/// <summary>The six types of land in words.</summary>
public static class LandTypeWords
{
    /// <summary>The type in words.</summary>
    public static LocalizedText Of(LandType landType) => landType switch
    {
        LandType.Government => new("ที่ดินของส่วนราชการ", "government land"),
        LandType.PublicBenefit => new("พื้นที่สาธารณประโยชน์", "public-benefit land"),
        LandType.Private => new("ภาคเอกชน", "private-sector land"),
        LandType.Academic => new("สถาบันการศึกษา", "academic land"),
        LandType.Religious => new("องค์กรศาสนา", "religious land"),
        LandType.People => new("ภาคประชาชน", "people's land"),
        _ => throw new ArgumentOutOfRangeException(nameof(landType), landType, "Not a type of land."),
    };
}
