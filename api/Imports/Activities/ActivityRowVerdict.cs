using System.Text.Json;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Activities;

/// <summary>What a row of a sheet of activities comes to. Holds no personal data.</summary>
/// <param name="Row">Number of the row.</param>
/// <param name="Status">Accepted or refused.</param>
/// <param name="Activity">What was read; nothing for a refused row.</param>
/// <param name="Warnings">Codes of warnings.</param>
/// <param name="Errors">Why the row is refused, every cell of it.</param>
/// <param name="PlanOf">
/// The row that named the plan first, or <c>A</c> and the number of the stored one; nothing when this row is its first.
/// </param>
/// <param name="DuplicateOf">What says the same already, written as in <c>planOf</c>: then nothing is written for this row.</param>
/// <param name="WarningDetails">The warnings with column and value in both languages, in the order of <c>warnings</c>.</param>
public sealed record ActivityRowVerdict(
    int Row,
    ImportRowStatus Status,
    ActivityRowValues? Activity,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<RowError> Errors,
    string? PlanOf,
    string? DuplicateOf,
    IReadOnlyList<RowWarning> WarningDetails) : ISheetVerdict
{
    /// <summary>The verdict as one line of JSON, Thai unescaped.</summary>
    public string ToJson() => VerdictJson.Write(this);

    /// <summary>Whether a kept verdict is of this kind.</summary>
    internal static bool IsIn(JsonElement verdict) => verdict.TryGetProperty("planOf", out _);

    /// <summary>The verdict again.</summary>
    /// <exception cref="JsonException">The text is no verdict.</exception>
    public static ActivityRowVerdict FromJson(string json) => VerdictJson.Read<ActivityRowVerdict>(json);
}
