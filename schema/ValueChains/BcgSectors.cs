namespace Sedz.Schema.ValueChains;

/// <summary>
/// The sectors of the BCG plan (B.E. 2564–2570) and the circular economy, which the cabinet text of February 2565 counts beside them.
/// </summary>
public static class BcgSectors
{
    /// <summary>Every sector, in the plan's order.</summary>
    public static IReadOnlyList<BcgSector> All { get; } =
    [
        new("agriculture_food", new("เกษตรและอาหาร", "agriculture and food")),
        new("health_wellness_medical", new("สุขภาพและการแพทย์", "health, wellness and medical")),
        new("bioenergy_biomaterial_biochemical", new("พลังงาน วัสดุ และเคมีชีวภาพ", "bioenergy, biomaterial and biochemical")),
        new("tourism_creative", new("การท่องเที่ยวและเศรษฐกิจสร้างสรรค์", "tourism and creative economy")),
        new("circular_economy", new("เศรษฐกิจหมุนเวียน", "circular economy")),
    ];

    /// <summary>The sector of a code; null where the list has none.</summary>
    public static BcgSector? Find(string code) => All.FirstOrDefault(sector => sector.Code == code);
}
