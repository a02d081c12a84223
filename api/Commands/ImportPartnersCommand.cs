using System.CommandLine;
using Sedz.Api.Imports.Partners;
using Sedz.Schema.Imports;
using Sedz.Schema.Partners;

namespace Sedz.Api.Commands;

/// <summary>
/// <c>import partners PATH</c>: organisations of the seven sectors and what they do at sites, with a verdict on every row.
/// </summary>
internal static class ImportPartnersCommand
{
    public static Command Create(IServiceProvider services) =>
        new SheetImportCommand<PartnerImporter, PartnerColumn, PartnerRowVerdict>(
            "องค์กร · organisation",
            verdict => verdict.Values is { } values ? $"{values.Name}\n{PartnerSectors.Of(values.Sector).Th}" : "",
            Words,
            duplicates: "a row whose organisation and engagement are already there")
        .Create("partners", "Partner organisations and their engagements at sites", services);

    private static string Words(PartnerRowVerdict verdict) => verdict switch
    {
        { Status: ImportRowStatus.Refused } => "ไม่รับ · refused",
        { Update: not null, SameAs: { } of } => $"แก้ไข {of} · changes {of}",
        { DuplicateOf: { } of } => $"มีแล้วที่ {of} · says what {of} says",
        { Candidates.Count: > 0 } => $"ใหม่ โปรดเทียบกับ {string.Join(' ', verdict.Candidates)} · new, compare with {string.Join(' ', verdict.Candidates)}",
        { SameAs: { } same } => $"องค์กรเดียวกับ {same} · same organisation as {same}",
        _ => "ใหม่ · new",
    };
}
