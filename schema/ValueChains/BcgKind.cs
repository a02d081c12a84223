namespace Sedz.Schema.ValueChains;

/// <summary>What a product draws on of the New Economy Model (BCG). A product may be of several kinds at once.</summary>
public enum BcgKind
{
    /// <summary>Bio: value from biological resources. เศรษฐกิจชีวภาพ</summary>
    Bio,

    /// <summary>Circular: materials kept in use. เศรษฐกิจหมุนเวียน</summary>
    Circular,

    /// <summary>Green: less harm to the surroundings. เศรษฐกิจสีเขียว</summary>
    Green,
}
