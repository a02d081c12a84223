using Sedz.Analytics.Hazards;
using Sedz.Analytics.ValueChains;
using Sedz.Schema.Provinces;
using Sedz.Schema.ValueChains;
using static Sedz.Schema.ValueChains.FlowRole;
using static Sedz.Schema.ValueChains.StageKind;

namespace Sedz.Analytics.Tests.ValueChains;

/// <summary>Three made-up chains whose every figure was worked out by hand; the sums stand where they are tested.</summary>
internal static class WorkedChains
{
    /// <summary>
    /// A season of rice. Masses in kg after weighing 100 kwian of paddy as 100,000 (trade), money in baht:
    /// <code>
    /// seed supply (670101) ──seed 1,500 / 37,500──► farm (670102) ◄──fertiliser 3,000 / 45,000── outside
    /// farm ──paddy 100,000 (2,000 lost) / 1,000,000──► mill (670102)      farm ──► lost 5,000
    /// mill ──rice 63,700 / 1,592,500──► packing (670301) ◄──bags 500 / 20,000── outside      mill ──► lost 1,960; stock +980
    /// mill ──bran 9,800 / 98,000, husk 21,560 / 21,560──► feed and bricks (670105) ──31,000 / 150,000──► local market      ──► lost 360
    /// packing ──packed rice 64,000 / 2,240,000──► market (100101)      packing ──► lost 200
    /// </code>
    /// </summary>
    public static ChainFacts Rice { get; } = new()
    {
        Stages =
        [
            Stage("seed", Input, "670101"),
            Stage("farm", Production, "670102"),
            Stage("mill", Processing, "670102", stock: 980) with { Step = "milling" },
            Stage("packing", Packaging, "670301", stock: 0),
            Stage("feed", Recovery, "670105", stock: 0) with { Step = "bran_husk" },
            Stage("market", Market, "100101"),
            Stage("local-market", Market, "670101"),
        ],
        Flows =
        [
            Flow("01-seed", "seed", "farm", "seed", 1.5m, "ตัน", 37_500),
            Flow("02-fertiliser", null, "farm", "fertiliser", 3, "ตัน", 45_000),
            Flow("03-paddy", "farm", "mill", "paddy", 100, "เกวียน", 1_000_000, lost: 2),
            Loss("04-field", "farm", "paddy", 5_000),
            Flow("05-rice", "mill", "packing", "rice", 63_700, "กก.", 1_592_500),
            Flow("06-bran", "mill", "feed", "bran", 9_800, "กก.", 98_000) with { Role = ByProduct },
            Flow("07-husk", "mill", "feed", "husk", 21_560, "กก.", 21_560) with { Role = ByProduct },
            Loss("08-dust", "mill", "dust", 1_960),
            Flow("09-bags", null, "packing", "bags", 500, "kg", 20_000),
            Flow("10-packed", "packing", "market", "packed rice", 64, "t", 2_240_000),
            Loss("11-broken", "packing", "rice", 200),
            Flow("12-feed", "feed", "local-market", "feed", 31, "t", 150_000),
            Loss("13-feed", "feed", "feed", 360),
        ],
    };

    /// <summary>
    /// A year of cassava starch; the pulp is dried as feed, the waste water gives biogas back to the factory and sludge to the field. In
    /// tonnes:
    /// <code>
    /// farm (300201) ──roots 400 (8 lost) / 1,000,000──► factory (300204)      outside ──fertiliser 12 / 120,000──► farm
    /// outside ──water 800 / 8,000──► factory ──starch 98 / 1,470,000──► market (100101)      factory ──► lost 57
    /// factory ──pulp 147 / 73,500──► drying (300301) ──feed 44 / 176,000──► dairy market (300301)      drying ──► lost 103
    /// factory ──waste water 900 / 0──► biogas (300204) ──biogas 10 / 100,000──► factory      biogas ──► lost 860
    /// biogas ──sludge 30 / 15,000──► farm
    /// </code>
    /// </summary>
    public static ChainFacts Cassava { get; } = new()
    {
        Stages =
        [
            Stage("farm", Production, "300201"),
            Stage("factory", Processing, "300204", stock: 0),
            Stage("drying", Recovery, "300301", stock: 0) with { Step = "pulp" },
            Stage("biogas", Recovery, "300204", stock: 0) with { Step = "biogas" },
            Stage("market", Market, "100101"),
            Stage("dairy", Market, "300301"),
        ],
        Flows =
        [
            Flow("01-fertiliser", null, "farm", "fertiliser", 12, "t", 120_000),
            Flow("02-roots", "farm", "factory", "roots", 400, "t", 1_000_000, lost: 8),
            Flow("03-water", null, "factory", "water", 800, "t", 8_000),
            Flow("04-biogas", "biogas", "factory", "biogas", 10, "t", 100_000),
            Flow("05-starch", "factory", "market", "starch", 98, "t", 1_470_000),
            Flow("06-pulp", "factory", "drying", "pulp", 147, "t", 73_500) with { Role = ByProduct },
            Flow("07-waste-water", "factory", "biogas", "waste water", 900, "t", 0) with { Role = ByProduct },
            Loss("08-steam", "factory", "water", 57_000),
            Flow("09-feed", "drying", "dairy", "feed", 44, "t", 176_000),
            Loss("10-dried-off", "drying", "water", 103_000),
            Flow("11-sludge", "biogas", "farm", "sludge", 30, "t", 15_000) with { Role = ByProduct },
            Loss("12-let-go", "biogas", "water", 860_000),
        ],
    };

    /// <summary>
    /// A year of silk; a length of cloth is stated to weigh 0.29 kg. In kg:
    /// <code>
    /// outside ──eggs 1 / 3,000──► rearing (320101) ──cocoons 1,000 / 180,000──► reeling (320101)      reeling ──► lost 200
    /// reeling ──yarn 120 / 216,000──► weaving (320201) ◄──dye 5 / 6,000── outside      weaving ──► lost 9
    /// reeling ──pupae 600 / 60,000──► food market (320101)      reeling ──waste silk 80 / 4,000──► floss (320102) ──► lost 10
    /// weaving ──400 lengths = 116 / 600,000──► market (100101)      floss ──scarves 70 / 14,000──► market
    /// </code>
    /// </summary>
    public static ChainFacts Silk { get; } = new()
    {
        Stages =
        [
            Stage("rearing", Production, "320101"),
            Stage("reeling", Processing, "320101", stock: 0) with { Step = "reeling" },
            Stage("weaving", Processing, "320201", stock: 0) with { Step = "weaving" },
            Stage("floss", Recovery, "320102", stock: 0) with { Step = "floss" },
            Stage("market", Market, "100101"),
            Stage("food", Market, "320101"),
        ],
        Flows =
        [
            Flow("01-eggs", null, "rearing", "eggs", 1, "kg", 3_000),
            Flow("02-cocoons", "rearing", "reeling", "cocoons", 1_000, "kg", 180_000),
            Flow("03-yarn", "reeling", "weaving", "yarn", 120, "kg", 216_000),
            Flow("04-dye", null, "weaving", "dye", 5, "kg", 6_000),
            Flow("05-pupae", "reeling", "food", "pupae", 600, "kg", 60_000) with { Role = ByProduct },
            Flow("06-waste-silk", "reeling", "floss", "waste silk", 80, "kg", 4_000) with { Role = ByProduct },
            Loss("07-reeling", "reeling", "gum", 200),
            Flow("08-cloth", "weaving", "market", "cloth", 400, "ผืน", 600_000),
            Loss("09-weaving", "weaving", "yarn", 9),
            Flow("10-scarves", "floss", "market", "scarves", 70, "kg", 14_000),
            Loss("11-floss", "floss", "dust", 10),
        ],
        Materials = [new("cloth", new("ผ้าไหม", "silk cloth"), [new("ผืน", 0.29m)])],
    };

    public static StageFacts Stage(string id, StageKind kind, string? place = null, decimal? stock = null) => new()
    {
        Id = id,
        Kind = kind,
        Name = new($"ขั้น {id}", id),
        Actor = $"partner of {id}",
        Place = place is null ? null : PlaceOf(place),
        StockChange = stock is { } kilograms ? new(kilograms, "kg") : null,
    };

    public static FlowFacts Flow(
        string id, string? from, string? to, string material, decimal quantity, string unit, decimal? baht, decimal? lost = 0) => new()
        {
            Id = id,
            From = from,
            To = to,
            Material = material,
            Quantity = quantity,
            Unit = unit,
            Lost = lost,
            Baht = baht,
            FirstDay = new(2021, 1, 1),
            LastDay = new(2021, 12, 31),
        };

    public static FlowFacts Loss(string id, string from, string material, decimal kilograms) =>
        Flow(id, from, null, material, kilograms, "kg", null) with { Role = FlowRole.Loss };

    /// <summary>A chain with one flow changed.</summary>
    public static ChainFacts With(this ChainFacts chain, string flow, Func<FlowFacts, FlowFacts> change) => chain with
    {
        Flows = [.. chain.Flows.Select(one => one.Id == flow ? change(one) : one)],
    };

    /// <summary>A chain with one stage changed.</summary>
    public static ChainFacts WithStage(this ChainFacts chain, string stage, Func<StageFacts, StageFacts> change) => chain with
    {
        Stages = [.. chain.Stages.Select(one => one.Id == stage ? change(one) : one)],
    };

    public static List<string> CodesOf(this ChainReading reading, string? id = null) =>
        [.. reading.Findings.Where(finding => id is null || finding.Id == id).Select(finding => finding.Code)];

    private static PlaceRef PlaceOf(string code) =>
        new(code.Length switch { 2 => PlaceLevel.Province, 4 => PlaceLevel.District, _ => PlaceLevel.Subdistrict }, code);
}
