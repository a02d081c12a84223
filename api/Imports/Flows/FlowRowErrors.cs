using Sedz.Analytics.Spreadsheets;
using Sedz.Schema;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.Imports.Flows;

/// <summary>What refuses a row of a sheet of flows beside the errors of its cells and the rules of flows.</summary>
internal static class FlowRowErrors
{
    /// <summary>Quantity, unit and loss do not name one unit.</summary>
    public static CellError TwoUnits { get; } = new("two_units", new(
        "ปริมาณ หน่วย และการสูญเสียใช้หน่วยไม่ตรงกัน โปรดใช้หน่วยเดียว",
        "quantity, unit and loss are not in one unit: use one"));

    /// <summary>The loss is in another unit than the quantity that is recorded.</summary>
    public static CellError OtherUnitThanRecorded { get; } = new("two_units", new(
        "การสูญเสียใช้หน่วยต่างจากปริมาณที่บันทึกไว้แล้ว หรือปริมาณนั้นไม่มีหน่วย โปรดใช้หน่วยเดียวกัน หรือระบุปริมาณในหน่วยนี้ด้วย",
        "the loss is in another unit than the quantity that is recorded, or that quantity has none: use its unit, or give the quantity too"));

    /// <summary>No chain of this name, or none at the site.</summary>
    /// <param name="there">Chains that are there.</param>
    public static CellError UnknownChain(IEnumerable<SheetChain> there) => new("unknown_chain", !there.Any() ? NoChains : new(
        $"ไม่มีห่วงโซ่คุณค่าชื่อนี้ โปรดตรวจชื่อและรหัสพื้นที่ ที่มีอยู่: {Listed(there, Thai)}",
        $"there is no value chain of this name: check it and the site code; there are: {Listed(there, English)}"));

    /// <summary>Several chains of this name.</summary>
    /// <param name="named">The chains.</param>
    public static CellError SeveralChains(IEnumerable<SheetChain> named) => new("several_chains", new(
        $"มีห่วงโซ่คุณค่าชื่อนี้มากกว่าหนึ่ง โปรดเติมรหัสพื้นที่ หรือใช้รหัสของห่วงโซ่แทนชื่อ: {Listed(named, Thai)}",
        $"several value chains have this name: give the site code, or the chain's id in place of the name: {Listed(named, English)}"));

    /// <summary>No stage of this code or name in the chain.</summary>
    /// <param name="stages">The stages of the chain.</param>
    public static CellError UnknownStage(IEnumerable<ChainStage> stages) => new("unknown_stage", new(
        $"ห่วงโซ่นี้ไม่มีขั้นนี้ โปรดใช้ชื่อหรือรหัสของขั้นที่มี: {Listed(stages, Thai)} หรือเว้นว่างหากอยู่นอกห่วงโซ่",
        "the chain has no such stage: use the name or code of one that it has, "
        + $"{Listed(stages, English)}, or leave the cell blank for what is outside of the chain"));

    /// <summary>Several stages of this name in the chain.</summary>
    /// <param name="named">The stages.</param>
    public static CellError SeveralStages(IEnumerable<ChainStage> named) => new("several_stages", new(
        $"ห่วงโซ่นี้มีขั้นชื่อนี้มากกว่าหนึ่ง โปรดใช้รหัสของขั้น: {Listed(named, Thai)}",
        $"several stages of the chain have this name: use the code of one, {Listed(named, English)}"));

    /// <summary>Several materials of this name in the chain.</summary>
    /// <param name="codes">Their codes.</param>
    public static CellError SeveralMaterials(IEnumerable<string> codes) => new("several_materials", new(
        $"ห่วงโซ่นี้มีวัสดุชื่อนี้มากกว่าหนึ่ง โปรดใช้รหัสของวัสดุ: {Listed(codes, code => code)}",
        $"several materials of the chain have this name: use the code of one, {Listed(codes, code => code)}"));

    /// <summary>Several flows of this chain, stages, material and period are recorded with other amounts.</summary>
    /// <param name="recorded">The flows.</param>
    public static CellError SeveralFlows(IEnumerable<KnownFlow> recorded) => new("several_flows", new(
        $"มีการไหลเดียวกันบันทึกไว้แล้วมากกว่าหนึ่งรายการ จึงไม่ทราบว่าจะปรับปรุงรายการใด: {Listed(recorded, flow => flow.Reference)}"
        + " โปรดลบแถวนี้ หรือระบุช่วงวันที่ต่างกัน",
        "several such flows are recorded, so that it is not known which one to change: "
        + $"{Listed(recorded, flow => flow.Reference)}; delete the row, or give other days"));

    private static LocalizedText NoChains { get; } = new(
        "ยังไม่มีห่วงโซ่คุณค่าในระบบ โปรดกำหนดห่วงโซ่ (defineValueChain) ก่อน",
        "there is no value chain yet: define it first (defineValueChain)");

    private static string Thai(SheetChain chain) => $"“{chain.Chain.NameTh}” ({SiteOf(chain, "ไม่มีพื้นที่")} {chain.Id})";

    private static string English(SheetChain chain) =>
        $"“{chain.Chain.NameEn ?? chain.Chain.NameTh}” ({SiteOf(chain, "of no site")}, {chain.Id})";

    private static string Thai(ChainStage stage) => $"“{stage.NameTh}” ({stage.Code})";

    private static string English(ChainStage stage) => $"“{stage.NameEn ?? stage.NameTh}” ({stage.Code})";

    private static string SiteOf(SheetChain chain, string otherwise) => chain.SiteCode ?? otherwise;

    private static string Listed<T>(IEnumerable<T> things, Func<T, string> name) =>
        ImportProblems.Named([.. things.Take(ImportProblems.RowsNamed + 1).Select(name)]);
}
