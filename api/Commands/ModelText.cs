using Sedz.Analytics.Models;
using Sedz.Api.Models;
using Sedz.Schema.Models;

namespace Sedz.Api.Commands;

/// <summary>What came of something asked of the registry, in both languages.</summary>
internal static class ModelText
{
    /// <summary>Writes the outcome: what was done on one stream, refusals and warnings with their remedy on the other.</summary>
    public static async Task WriteAsync(
        TextWriter output, TextWriter error, ModelKind kind, ModelChange change, string doneTh, string doneEn)
    {
        var name = ModelWords.Of(kind);
        if (change.Version is { } version)
        {
            var synthetic = version.Synthetic ? " · ข้อมูลสมมติ · synthetic" : "";
            await output.WriteLineAsync(
                $"{doneTh}: {name.Th} รุ่นที่ {version.Number} · {doneEn}: {name.En}, version {version.Number} "
                + $"[{version.ContentHash}]{synthetic}");
        }

        foreach (var refusal in change.Refusals)
        {
            await WriteAsync(error, $"{name.Th}: {refusal.Text.Th}", $"{name.En}: {refusal.Text.En}", refusal);
        }

        foreach (var warning in change.Warnings)
        {
            await WriteAsync(error, $"คำเตือน: {warning.Text.Th}", $"Warning: {warning.Text.En}", warning);
        }
    }

    private static Task WriteAsync(TextWriter error, string th, string en, ModelRefusal refusal) =>
        error.WriteLineAsync($"{th} · {refusal.Remedy.Th}\n{en}. {refusal.Remedy.En}. [{refusal.Code}]");
}
