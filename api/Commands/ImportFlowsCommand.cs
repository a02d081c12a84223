using System.CommandLine;
using Sedz.Api.Imports.Flows;
using Sedz.Schema.Imports;

namespace Sedz.Api.Commands;

/// <summary><c>import flows PATH</c>: flows of value chains, with a verdict on every row.</summary>
internal static class ImportFlowsCommand
{
    private const string Outside = "–";

    public static Command Create(IServiceProvider services) =>
        new SheetImportCommand<FlowImporter, FlowColumn, FlowRowVerdict>(
            "การไหล · flow",
            verdict => verdict.Flow is { } flow
                ? $"{flow.Chain}\n{flow.FromStage ?? Outside} → {flow.ToStage ?? Outside}: {flow.Material}"
                : "",
            Words,
            duplicates: "a row whose flow (chain, stages, role, material and period) is already there")
        .Create("flows", "Flows of value chains, by the rules of recordFlow", services);

    private static string Words(FlowRowVerdict verdict) => verdict switch
    {
        { Status: ImportRowStatus.Refused } => "ไม่รับ · refused",
        { Update: not null, DuplicateOf: { } of } => $"แก้ไข {of} · changes {of}",
        { DuplicateOf: { } of } => $"มีแล้วที่ {of} · is there as {of}",
        _ => "ใหม่ · new",
    };
}
