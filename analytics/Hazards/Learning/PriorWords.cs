using Sedz.Schema;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>The names of methods and terms.</summary>
public static class PriorWords
{
    /// <summary>The name of a method.</summary>
    /// <param name="method">The method.</param>
    public static LocalizedText Of(PriorMethod method) => method switch
    {
        PriorMethod.Plain => new("เบส์เชิงประจักษ์ ใช้ค่าเฉลี่ยเดียวกันทุกพื้นที่", "empirical Bayes, one mean for all places"),
        PriorMethod.Regression => new(
            "การถดถอยปัวซงตามขนาดพื้นที่ ภูมิภาค และประวัติของพื้นที่ใกล้เคียง", "Poisson regression on area, region and nearby places"),
        PriorMethod.RegressionWithTerrain => new(
            "การถดถอยปัวซงตามขนาดพื้นที่ ภูมิภาค ประวัติของพื้นที่ใกล้เคียง และภูมิประเทศ",
            "Poisson regression on area, region, nearby places and terrain"),
        PriorMethod.RegressionWithRainfallAndTerrain => new(
            "การถดถอยปัวซงตามขนาดพื้นที่ ภูมิภาค ประวัติของพื้นที่ใกล้เคียง ปริมาณน้ำฝน และภูมิประเทศ",
            "Poisson regression on area, region, nearby places, rainfall and terrain"),
        PriorMethod.RegressionWithRainfall => new(
            "การถดถอยปัวซงตามขนาดพื้นที่ ภูมิภาค ประวัติของพื้นที่ใกล้เคียง และปริมาณน้ำฝน",
            "Poisson regression on area, region, nearby places and rainfall"),
        PriorMethod.Trees => new("ต้นไม้ตัดสินใจแบบเพิ่มพูน (Tweedie)", "boosted trees (Tweedie)"),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Not a method."),
    };

    /// <summary>The name of a term.</summary>
    /// <param name="term">The term.</param>
    public static LocalizedText Of(PriorTerm term) => term switch
    {
        PriorTerm.Area => new("ขนาดของพื้นที่", "area of the place"),
        PriorTerm.Region => new("ภูมิภาค", "region"),
        PriorTerm.Neighbours => new("ประวัติของพื้นที่ใกล้เคียง", "record of nearby places"),
        PriorTerm.Rainfall => new("ปริมาณน้ำฝน", "rainfall"),
        PriorTerm.Terrain => new("ภูมิประเทศ", "terrain"),
        _ => throw new ArgumentOutOfRangeException(nameof(term), term, "Not a term."),
    };
}
