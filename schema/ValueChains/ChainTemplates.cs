using static Sedz.Schema.ValueChains.StageKind;

namespace Sedz.Schema.ValueChains;

/// <summary>
/// The template chains. They are this project's reading of common practice, open to a province's correction, and no norm.
/// </summary>
public static class ChainTemplates
{
    private const string Food = "agriculture_food";
    private const string Bioenergy = "bioenergy_biomaterial_biochemical";
    private const string Creative = "tourism_creative";
    private const string Circular = "circular_economy";

    /// <summary>Every template.</summary>
    public static IReadOnlyList<ChainTemplate> All { get; } =
    [
        new("rice", new("ข้าว", "rice"), [BcgKind.Bio, BcgKind.Circular], [Food],
        [
            Essential("seed", Input, "เมล็ดพันธุ์และปัจจัยการผลิต", "seed and inputs"),
            Essential("farming", Production, "ทำนา", "growing paddy"),
            Useful("drying", Processing, "ลดความชื้น", "drying"),
            Essential("milling", Processing, "สีข้าว", "milling"),
            Useful("packing", Packaging, "บรรจุข้าวสาร", "packing rice"),
            Useful("store", Logistics, "ยุ้งฉางหรือคลังสินค้า", "storing"),
            Essential("sale", Market, "จำหน่ายข้าว", "selling rice"),
            Useful("bran_husk", Recovery, "ใช้ประโยชน์รำและแกลบ", "use of bran and husk"),
            Useful("straw", Recovery, "ใช้ประโยชน์ฟางแทนการเผา", "use of straw instead of burning"),
        ]),
        new("cassava_starch", new("แป้งมันสำปะหลัง", "cassava starch"), [BcgKind.Bio, BcgKind.Circular], [Food, Bioenergy, Circular],
        [
            Useful("stakes", Input, "ท่อนพันธุ์", "planting stakes"),
            Essential("farming", Production, "ปลูกมันสำปะหลัง", "growing cassava"),
            Useful("haulage", Logistics, "ขนส่งหัวมันสด", "haulage of fresh roots"),
            Essential("starch", Processing, "ผลิตแป้ง", "making starch"),
            Useful("packing", Packaging, "บรรจุแป้ง", "packing starch"),
            Essential("sale", Market, "จำหน่ายแป้ง", "selling starch"),
            Useful("pulp", Recovery, "ใช้กากมันเป็นอาหารสัตว์", "pulp as feed"),
            Useful("biogas", Recovery, "ก๊าซชีวภาพจากน้ำเสีย", "biogas from waste water"),
        ]),
        new("silk", new("ไหม", "silk"), [BcgKind.Bio, BcgKind.Green], [Creative, Circular],
        [
            Essential("eggs", Input, "ไข่ไหมและหม่อน", "silkworm eggs and mulberry"),
            Essential("rearing", Production, "เลี้ยงไหม", "rearing silkworms"),
            Essential("reeling", Processing, "สาวไหม", "reeling"),
            Useful("dyeing", Processing, "ย้อมสี", "dyeing"),
            Essential("weaving", Processing, "ทอผ้า", "weaving"),
            Essential("sale", Market, "จำหน่ายผ้าไหม", "selling silk cloth"),
            Useful("pupae", Recovery, "ใช้ประโยชน์ดักแด้", "use of pupae"),
            Useful("floss", Recovery, "ใช้ประโยชน์เศษไหม", "use of silk floss"),
        ]),
        new("coconut", new("มะพร้าว", "coconut"), [BcgKind.Bio, BcgKind.Circular], [Food, Circular],
        [
            Essential("farming", Production, "สวนมะพร้าว", "growing coconuts"),
            Essential("husking", Processing, "ปอกและแปรรูป", "husking and processing"),
            Useful("packing", Packaging, "บรรจุ", "packing"),
            Essential("sale", Market, "จำหน่าย", "selling"),
            Useful("coir", Recovery, "ใช้ประโยชน์ขุยและกะลา", "use of coir and shell"),
        ]),
        new("community_tourism", new("ท่องเที่ยวชุมชน", "community tourism"), [BcgKind.Green], [Creative],
        [
            Essential("supplies", Input, "วัตถุดิบจากชุมชน", "supplies from the community"),
            Essential("hosting", Processing, "ที่พัก อาหาร และกิจกรรม", "lodging, food and activities"),
            Useful("transport", Logistics, "รถรับส่ง", "transport"),
            Essential("sale", Market, "นักท่องเที่ยว", "visitors"),
            Useful("waste", Recovery, "จัดการขยะและเศษอาหาร", "use of waste and leftovers"),
        ]),
    ];

    /// <summary>The template of a code; null where there is none.</summary>
    public static ChainTemplate? Find(string code) => All.FirstOrDefault(template => template.Code == code);

    private static ChainTemplateStep Essential(string code, StageKind kind, string th, string en) =>
        new(code, kind, new(th, en), IsEssential: true);

    private static ChainTemplateStep Useful(string code, StageKind kind, string th, string en) =>
        new(code, kind, new(th, en), IsEssential: false);
}
