using static Sedz.Schema.Partners.PartnerSector;
using static Sedz.Schema.ValueChains.FlowRole;
using static Sedz.Schema.ValueChains.StageKind;

namespace Sedz.Api.Demo;

/// <summary>The made-up products: rice, cassava starch whose waste water comes back as gas and sludge, and silk. No figure is a measurement.</summary>
internal static class SyntheticChainPlans
{
    /// <summary>Every plan.</summary>
    public static SyntheticChainPlan[] All { get; } = [Rice(), Cassava(), Silk()];

    private static SyntheticChainPlan Rice() => new(
        "rice",
        [(1, 0.2m), (2, 0.3m), (11, 0.5m)],
        () => new()
        {
            Mass = 1, RecycledFeedstock = 0, ReusedFeedstock = 0, SustainedFeedstock = 0.6m, CollectedForRecycling = 0, Reused = 0,
            Composted = 0.3m, EnergyRecovered = 0.1m, RelativeLifetime = 1, RelativeUse = 1,
        },
        [
            new("seed", Input, "seed", People), new("farm", Production, "farming", People),
            new("mill", Processing, "milling", People, Stock: 1_000), new("packing", Packaging, "packing", Private, Stock: 0),
            new("bran", Recovery, "bran_husk", Academia, Stock: 0), new("market", Market, "sale", Private),
        ],
        [
            new("seed", "farm", "seed", 1_500, 37_500), new(null, "farm", "fertiliser", 3_000, 45_000),
            new("farm", "mill", "paddy", 100_000, 1_000_000, Lost: 2_000), new("farm", null, "paddy", 5_000, Baht: null, Loss),
            new("mill", "packing", "rice", 64_000, 1_600_000), new("mill", "bran", "bran", 31_000, 120_000, ByProduct),
            new("mill", null, "dust", 2_000, Baht: null, Loss), new(null, "packing", "bags", 500, 20_000),
            new("packing", "market", "packed-rice", 64_300, 2_240_000), new("packing", null, "rice", 200, Baht: null, Loss),
            new("bran", "market", "feed", 30_600, 150_000), new("bran", null, "feed", 400, Baht: null, Loss),
        ],
        [
            ("seed", "เมล็ดพันธุ์", "seed", null, null), ("paddy", "ข้าวเปลือก", "paddy", null, null), ("rice", "ข้าวสาร", "rice", null, null),
            ("bran", "รำและแกลบ", "bran and husk", null, null), ("packed-rice", "ข้าวบรรจุถุง", "packed rice", null, null),
            ("feed", "อาหารสัตว์", "feed", null, null),
        ]);

    private static SyntheticChainPlan Cassava() => new(
        "cassava_starch",
        [(1, 0.4m), (2, 0.4m), (3, 0.2m)],
        () => new()
        {
            Mass = 1, RecycledFeedstock = 0.1m, ReusedFeedstock = 0, SustainedFeedstock = 0.5m, CollectedForRecycling = 0.2m, Reused = 0,
            Composted = 0.4m, EnergyRecovered = 0.1m, FeedstockRecyclingYield = 0.8m, RecyclingYield = 0.8m, RelativeLifetime = 1,
            RelativeUse = 1,
        },
        [
            new("farm", Production, "farming", People), new("factory", Processing, "starch", Private, Stock: 0),
            new("drying", Recovery, "pulp", People, Stock: 0), new("biogas", Recovery, "biogas", Academia, Stock: 0),
            new("market", Market, "sale", Private),
        ],
        [
            new(null, "farm", "fertiliser", 12_000, 120_000), new("farm", "factory", "roots", 400_000, 1_000_000, Lost: 8_000),
            new(null, "factory", "water", 800_000, 8_000), new("biogas", "factory", "biogas", 10_000, 100_000),
            new("factory", "market", "starch", 98_000, 1_470_000), new("factory", "drying", "pulp", 147_000, 73_500, ByProduct),
            new("factory", "biogas", "waste-water", 900_000, 0, ByProduct), new("factory", null, "steam", 57_000, Baht: null, Loss),
            new("drying", "market", "feed", 44_000, 176_000), new("drying", null, "steam", 103_000, Baht: null, Loss),
            new("biogas", "farm", "sludge", 30_000, 15_000, ByProduct), new("biogas", null, "water", 860_000, Baht: null, Loss),
        ],
        [
            ("roots", "หัวมันสด", "fresh roots", null, null), ("starch", "แป้ง", "starch", null, null), ("pulp", "กากมัน", "pulp", null, null),
            ("waste-water", "น้ำเสีย", "waste water", null, null), ("biogas", "ก๊าซชีวภาพ", "biogas", null, null),
            ("sludge", "ตะกอน", "sludge", null, null), ("feed", "อาหารสัตว์", "feed", null, null),
        ]);

    private static SyntheticChainPlan Silk() => new(
        "silk",
        [(4, 0.4m), (8, 0.4m), (10, 0.2m)],
        () => new()
        {
            Mass = 0.29m, RecycledFeedstock = 0, ReusedFeedstock = 0, SustainedFeedstock = 0.9m, CollectedForRecycling = 0, Reused = 0.2m,
            Composted = 0.3m, EnergyRecovered = 0, RelativeLifetime = 1.5m, RelativeUse = 1,
        },
        [
            new("rearing", Production, "rearing", People), new("reeling", Processing, "reeling", People, Stock: 0),
            new("weaving", Processing, "weaving", People, Stock: 0), new("floss", Recovery, "floss", Religious, Stock: 0),
            new("market", Market, "sale", Private),
        ],
        [
            new(null, "rearing", "eggs", 10, 30_000), new("rearing", "reeling", "cocoons", 10_000, 1_800_000),
            new("reeling", "weaving", "yarn", 1_200, 2_160_000), new("reeling", "market", "pupae", 6_000, 600_000, ByProduct),
            new("reeling", "floss", "waste-silk", 800, 40_000, ByProduct), new("reeling", null, "gum", 2_000, Baht: null, Loss),
            new(null, "weaving", "dye", 50, 60_000), new("weaving", "market", "cloth", 4_000, 6_000_000, Unit: "ผืน"),
            new("weaving", null, "yarn", 90, Baht: null, Loss), new("floss", "market", "scarves", 700, 140_000),
            new("floss", null, "dust", 100, Baht: null, Loss),
        ],
        [
            ("cocoons", "รังไหม", "cocoons", null, null), ("yarn", "เส้นไหม", "yarn", null, null), ("cloth", "ผ้าไหม", "silk cloth", "ผืน", 0.29m),
            ("pupae", "ดักแด้", "pupae", null, null), ("waste-silk", "เศษไหม", "waste silk", null, null), ("scarves", "ผ้าพันคอ", "scarves", null, null),
        ]);
}
