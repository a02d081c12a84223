namespace Sedz.Schema.ValueChains;

/// <summary>What a product draws on of the New Economy Model (BCG). A product may be of several kinds at once.</summary>
[Flags]
public enum BcgKind
{
    /// <summary>None stated: not known, which is not the same as outside of BCG. ไม่ระบุ</summary>
    None = 0,

    /// <summary>Bio: value from biological resources. เศรษฐกิจชีวภาพ</summary>
    Bio = 1,

    /// <summary>Circular: materials kept in use. เศรษฐกิจหมุนเวียน</summary>
    Circular = 2,

    /// <summary>Green: less harm to the surroundings. เศรษฐกิจสีเขียว</summary>
    Green = 4,
}
