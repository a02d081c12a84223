using Sedz.Schema;

namespace Sedz.Analytics.Development;

/// <summary>The uses of land in words.</summary>
public static class LandUseWords
{
    /// <summary>The use in words.</summary>
    public static LocalizedText Of(LandUse use) => use switch
    {
        LandUse.Pond => new("สระน้ำ", "pond"),
        LandUse.Rice => new("นาข้าว", "rice"),
        LandUse.CropsAndOrchard => new("พืชไร่ พืชสวน และไม้ผล", "field crops and orchard"),
        LandUse.HouseAndOther => new("ที่อยู่อาศัยและอื่น ๆ", "house and other"),
        _ => throw new ArgumentOutOfRangeException(nameof(use), use, "Not a use of land."),
    };
}
