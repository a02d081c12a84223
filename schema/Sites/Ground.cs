namespace Sedz.Schema.Sites;

/// <summary>Why an area belongs in the programme: two separate grounds (R1.1); a site may have either, both or neither stated.</summary>
public enum Ground
{
    /// <summary>An area with potential for development. พื้นที่ที่มีศักยภาพ</summary>
    Potential,

    /// <summary>An area that meets disaster again and again. พื้นที่ภัยพิบัติซ้ำซาก</summary>
    RecurrentDisaster,
}
