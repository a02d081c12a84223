using System.Text.Json;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Flows;

/// <summary>What a row of a sheet of flows comes to. Holds no personal data.</summary>
/// <param name="Row">Number of the row.</param>
/// <param name="Status">Accepted or refused.</param>
/// <param name="Flow">What was read; nothing for a refused row.</param>
/// <param name="Warnings">Codes of warnings.</param>
/// <param name="Errors">Why the row is refused, every cell of it.</param>
/// <param name="Recorded">Number of the flow that the row recorded, by which findings name it; nothing when it recorded none.</param>
/// <param name="DuplicateOf">
/// The flow that is there already: <c>F</c> and its number, or the row that named it first. Then nothing new is recorded for this row,
/// though it may change what is there.
/// </param>
/// <param name="WarningDetails">The warnings with column and value in both languages, in the order of <c>warnings</c>.</param>
/// <param name="Update">What the row changes of what is there; nothing where it changes nothing.</param>
public sealed record FlowRowVerdict(
    int Row,
    ImportRowStatus Status,
    FlowRowValues? Flow,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<RowError> Errors,
    int? Recorded,
    string? DuplicateOf,
    IReadOnlyList<RowWarning> WarningDetails,
    FlowRowUpdate? Update) : ISheetVerdict
{
    /// <summary>The verdict as one line of JSON, Thai unescaped.</summary>
    public string ToJson() => VerdictJson.Write(this);

    /// <summary>Whether a kept verdict is of this kind.</summary>
    internal static bool IsIn(JsonElement verdict) => verdict.TryGetProperty("recorded", out _);

    /// <summary>The verdict again.</summary>
    /// <exception cref="JsonException">The text is no verdict.</exception>
    public static FlowRowVerdict FromJson(string json) => VerdictJson.Read<FlowRowVerdict>(json);
}
