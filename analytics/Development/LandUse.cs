namespace Sedz.Analytics.Development;

/// <summary>What a part of a New Theory plot is for.</summary>
public enum LandUse
{
    /// <summary>The pond that keeps rain for the dry season. สระน้ำ</summary>
    Pond,

    /// <summary>Rice for the household's year. นาข้าว</summary>
    Rice,

    /// <summary>Field crops and orchard. พืชไร่ พืชสวน ไม้ผล</summary>
    CropsAndOrchard,

    /// <summary>House, paths, animals and the rest. ที่อยู่อาศัยและอื่น ๆ</summary>
    HouseAndOther,
}
