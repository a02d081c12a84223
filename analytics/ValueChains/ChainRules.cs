using System.Globalization;
using Sedz.Analytics.ValueChains.Units;
using Sedz.Schema;

namespace Sedz.Analytics.ValueChains;

/// <summary>What may be found about a chain: each rule with its code, its sentence and its remedy.</summary>
public static class ChainRules
{
    /// <summary>A quantity, a loss or a value under 0; the flow is set apart.</summary>
    public const string NegativeFlow = "negative_flow";

    /// <summary>A quantity or a value beyond what any chain has; the flow is set apart.</summary>
    public const string FlowTooLarge = "flow_too_large";

    /// <summary>A flow that reaches no stage of the chain and is no loss; it is set apart.</summary>
    public const string FlowIntoNowhere = "flow_into_nowhere";

    /// <summary>A flow that leaves a stage that the chain has not, or comes from outside and is a loss; it is set apart.</summary>
    public const string FlowFromNowhere = "flow_from_nowhere";

    /// <summary>More lost on the way than left; the flow is set apart.</summary>
    public const string LostMoreThanSent = "lost_more_than_sent";

    /// <summary>A period that ends before it begins; the flow is set apart.</summary>
    public const string PeriodReversed = "period_reversed";

    /// <summary>A period outside of the years in which a chain can have been recorded; the flow is set apart.</summary>
    public const string PeriodUnlikely = "period_unlikely";

    /// <summary>A flow without days, which no trace and no load can place in time.</summary>
    public const string DayNotStated = "day_not_stated";

    /// <summary>A flow without the quantity or the value that is asked for.</summary>
    public const string AmountNotStated = "amount_not_stated";

    /// <summary>A unit that does not convert to a weight; masses leave the flow out.</summary>
    public const string UnitDoesNotConvert = "unit_does_not_convert";

    /// <summary>A measure of volume was taken as a weight, as trade does.</summary>
    public const string TradeWeightUsed = "trade_weight_used";

    /// <summary>A stage that nobody is named to do.</summary>
    public const string StageWithoutActor = "stage_without_actor";

    /// <summary>A stage that no flow touches.</summary>
    public const string StageWithoutFlow = "stage_without_flow";

    /// <summary>A chain without a market.</summary>
    public const string NoMarket = "no_market";

    /// <summary>More leaves a stage than comes in.</summary>
    public const string MoreOutThanIn = "more_out_than_in";

    /// <summary>More comes into a stage than leaves it, is lost or stays.</summary>
    public const string MassUnaccounted = "mass_unaccounted";

    /// <summary>A stage that pays more than it gets; shares of the value made leave it out.</summary>
    public const string StageLosesValue = "stage_loses_value";

    /// <summary>A stage one of whose flows is set apart; sums over stages leave it out.</summary>
    public const string FlowSetApart = "flow_set_apart";

    /// <summary>The first year that a flow may be of, CE.</summary>
    public const int FirstYear = 1950;

    /// <summary>The last year that a flow may be of, CE: a Buddhist year taken for a Common one is found.</summary>
    public const int LastYear = 2100;

    /// <summary>The largest quantity or value of one flow, of its unit or in baht: more than any chain has.</summary>
    public const decimal Largest = 1_000_000_000_000;

    private static readonly LocalizedText CorrectFlow = new("แก้ไขบันทึกการไหลนี้", "Correct this flow");

    internal static ChainFinding Negative(FlowFacts flow, string field, decimal value) => OfFlow(
        NegativeFlow, flow,
        $"การไหล {flow.Id}: {Field(field).Th} ติดลบ ({Number(value)})", $"Flow {flow.Id}: {Field(field).En} is negative ({Number(value)})",
        new("บันทึกการไหลกลับเป็นอีกรายการหนึ่งในทิศตรงข้าม", "Record a flow back as a flow of its own in the other direction"));

    internal static ChainFinding TooLarge(FlowFacts flow, string field, decimal value) => OfFlow(
        FlowTooLarge, flow,
        $"การไหล {flow.Id}: {Field(field).Th} {Number(value)} เกินกว่าที่เป็นไปได้",
        $"Flow {flow.Id}: {Field(field).En} {Number(value)} is beyond what can be", CorrectFlow);

    internal static ChainFinding IntoNowhere(FlowFacts flow) => OfFlow(
        FlowIntoNowhere, flow,
        $"การไหล {flow.Id} ไม่มีปลายทางในห่วงโซ่{Named(flow.To)}", $"Flow {flow.Id} reaches no stage of the chain{Named(flow.To)}",
        new("ระบุขั้นที่รับ หรือระบุว่าเป็นการสูญเสีย", "Name the stage that takes it, or say that it is a loss"));

    internal static ChainFinding FromNowhere(FlowFacts flow) => OfFlow(
        FlowFromNowhere, flow,
        $"การไหล {flow.Id} ไม่มีต้นทางในห่วงโซ่{Named(flow.From)}", $"Flow {flow.Id} leaves no stage of the chain{Named(flow.From)}",
        new("ระบุขั้นที่ส่ง หรือเว้นว่างถ้ามาจากนอกห่วงโซ่", "Name the stage that sends it, or leave it blank when it comes from outside"));

    internal static ChainFinding LostMore(FlowFacts flow) => OfFlow(
        LostMoreThanSent, flow,
        $"การไหล {flow.Id} สูญเสีย {Number(flow.Lost)} มากกว่าที่ส่ง {Number(flow.Quantity)}",
        $"Flow {flow.Id} lost {Number(flow.Lost)}, more than the {Number(flow.Quantity)} that left", CorrectFlow);

    internal static ChainFinding Reversed(FlowFacts flow) => OfFlow(
        PeriodReversed, flow,
        $"การไหล {flow.Id} สิ้นสุดวันที่ {ThaiDate.Of(flow.LastDay!.Value)} ก่อนเริ่มวันที่ {ThaiDate.Of(flow.FirstDay!.Value)}",
        $"Flow {flow.Id} ends on {Day(flow.LastDay.Value)}, before it begins on {Day(flow.FirstDay.Value)}", CorrectFlow);

    internal static ChainFinding Unlikely(FlowFacts flow, DateOnly day) => OfFlow(
        PeriodUnlikely, flow,
        $"การไหล {flow.Id}: วันที่ {ThaiDate.Of(day)} ไม่น่าเป็นไปได้", $"Flow {flow.Id}: the day {Day(day)} is hardly possible",
        new("ตรวจสอบว่าเป็นปี พ.ศ. หรือ ค.ศ.", "Check whether the year is of the Buddhist or the Common Era"));

    internal static ChainFinding NotConverted(FlowFacts flow) => OfFlow(
        UnitDoesNotConvert, flow,
        $"การไหล {flow.Id}: หน่วย \"{flow.Unit}\" ของ {flow.Material} แปลงเป็นน้ำหนักไม่ได้",
        $"Flow {flow.Id}: the unit \"{flow.Unit}\" of {flow.Material} does not convert to a weight",
        new($"ระบุเป็น{MeasureUnits.Kilogram.Label.Th} หรือระบุน้ำหนักต่อหน่วยของวัสดุ",
            "State it in kilograms, or what one unit of the material weighs"));

    internal static ChainFinding ByTrade(FlowFacts flow, decimal kilograms) => OfFlow(
        TradeWeightUsed, flow,
        $"การไหล {flow.Id}: \"{flow.Unit}\" เป็นหน่วยตวง คิดเป็น {Number(kilograms)} กก. ตามที่ใช้ในการค้า",
        $"Flow {flow.Id}: \"{flow.Unit}\" is a measure of volume, taken as {Number(kilograms)} kg as trade does",
        new("ระบุน้ำหนักที่ชั่งได้ หากทราบ", "State the weighed mass where it is known"));

    internal static ChainFinding WithoutActor(StageFacts stage) => OfStage(
        StageWithoutActor, stage,
        $"ขั้น \"{stage.Name.Th}\" ยังไม่มีผู้ดำเนินการ", $"Stage \"{stage.Name.En}\" has no actor",
        new("ระบุภาคีที่ดำเนินการขั้นนี้", "Name the partner who does it"));

    internal static ChainFinding WithoutFlow(StageFacts stage) => OfStage(
        StageWithoutFlow, stage,
        $"ขั้น \"{stage.Name.Th}\" ยังไม่มีบันทึกการไหล", $"No usable flow touches stage \"{stage.Name.En}\"",
        new("บันทึกการไหลเข้าหรือออก หรือนำขั้นนี้ออก", "Record what comes in or goes out, or take the stage away"));

    internal static ChainFinding WithoutMarket() => new(
        NoMarket, ChainPart.Chain, null,
        new("ห่วงโซ่นี้ยังไม่มีตลาด", "The chain has no market"),
        new("เพิ่มขั้นตลาดและการขายสู่ตลาด", "Add the market and what is sold there"));

    internal static ChainFinding Unbalanced(StageFacts stage, decimal kilograms, decimal tolerance, bool stockKnown)
    {
        var allowed = $"{Number(tolerance * 100)} %";
        var size = Number(Math.Abs(kilograms));
        var doubt = stockKnown ? (Th: "", En: "") : (Th: " เว้นแต่มาจากสต็อก", En: ", unless from stock");
        return kilograms < 0
            ? OfStage(
                MoreOutThanIn, stage,
                $"ขั้น \"{stage.Name.Th}\" มีออกมากกว่าเข้า {size} กก. เกินเกณฑ์ {allowed}{doubt.Th}",
                $"Stage \"{stage.Name.En}\" gives out {size} kg more than comes in, beyond {allowed}{doubt.En}",
                new("ตรวจสอบปริมาณเข้า ออก และสต็อก", "Check what comes in, goes out and is in stock"))
            : OfStage(
                MassUnaccounted, stage,
                $"ขั้น \"{stage.Name.Th}\" มี {size} กก. ที่ไม่ทราบว่าไปไหน เกินเกณฑ์ {allowed}",
                $"Of stage \"{stage.Name.En}\" {size} kg are not accounted for, beyond {allowed}",
                new("บันทึกผลพลอยได้และการสูญเสีย", "Record the by-products and the losses"));
    }

    internal static ChainFinding LosesValue(StageFacts stage, decimal baht) => OfStage(
        StageLosesValue, stage,
        $"ขั้น \"{stage.Name.Th}\" จ่ายมากกว่าที่ได้รับ {Number(-baht)} บาท",
        $"Stage \"{stage.Name.En}\" pays {Number(-baht)} baht more than it gets",
        new("ตรวจสอบมูลค่า หรือบันทึกเงินสนับสนุน", "Check the values, or record what supports it"));

    private static ChainFinding OfFlow(string code, FlowFacts flow, string th, string en, LocalizedText remedy) =>
        new(code, ChainPart.Flow, flow.Id, new(th, en), remedy);

    private static ChainFinding OfStage(string code, StageFacts stage, string th, string en, LocalizedText remedy) =>
        new(code, ChainPart.Stage, stage.Id, new(th, en), remedy);

    private static LocalizedText Field(string field) => field switch
    {
        nameof(FlowFacts.Quantity) => new("ปริมาณ", "the quantity"),
        nameof(FlowFacts.Lost) => new("การสูญเสีย", "the loss"),
        _ => new("มูลค่า", "the value"),
    };

    private static string Named(string? stage) => stage is null ? "" : $" (\"{stage}\")";

    private static string Number(decimal? number) => number?.ToString("#,0.###", CultureInfo.InvariantCulture) ?? "–";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
