using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema;
using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>What a flow of a value chain is to the stage that it leaves, by the words of sheets.</summary>
public static class FlowRoleCell
{
    private static readonly WordTable<FlowRole> Words = new(
        (FlowRole.Main, ["ผลิตภัณฑ์หลัก", "ผลผลิตหลัก", "หลัก", "main product", "main"]),
        (FlowRole.ByProduct, ["ผลพลอยได้", "ผลิตภัณฑ์พลอยได้", "by-product", "by product", "by_product", "byproduct"]),
        (FlowRole.Loss, ["การสูญเสีย", "สูญเสีย", "loss", "lost"]));

    private static readonly CellError Unknown = new("unknown_flow_role",
        $"ไม่รู้จักบทบาทของการไหล โปรดเลือกหนึ่งใน: {string.Join(" ", Names.Select(name => name.Th))}",
        $"The role of the flow is not known: choose one of {string.Join(", ", Names.Select(name => name.En))}");

    private static IEnumerable<LocalizedText> Names => Enum.GetValues<FlowRole>().Select(ValueChainWords.Of);

    /// <summary>Reads a role.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>The role; nothing for a blank cell; or the error <c>unknown_flow_role</c>.</returns>
    public static CellReading<FlowRole> Read(string? cell) => Words.ReadOne(cell, Unknown);
}
