namespace Sedz.Analytics.Development;

/// <summary>
/// The two published versions of the New Theory's plan. They are kept apart: 30 % of 15 rai is a pond of 4.5 rai, and the pond of 19,000 m³
/// belongs to the other version alone.
/// </summary>
public enum NewTheoryVariant
{
    /// <summary>
    /// Parts of any area, 30 : 30 : 30 : 10 for pond, rice, field crops and orchard, house. How deep the pond is it does not say.
    /// 30:30:30:10
    /// </summary>
    ByParts,

    /// <summary>
    /// 15 rai as 5 of rice, 5 of field crops and orchard, a pond of 3 that is 4 m deep and holds 19,000 m³, and 2 for the house. 15
    /// ไร่
    /// </summary>
    FifteenRai,
}
