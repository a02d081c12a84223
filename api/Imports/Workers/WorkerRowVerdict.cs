using System.Text.Json;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Workers;

/// <summary>What a row of a list of workers comes to. Holds no personal data.</summary>
/// <param name="Row">Number of the row.</param>
/// <param name="Status">Accepted or refused.</param>
/// <param name="Values">What was read; nothing for a refused row.</param>
/// <param name="Warnings">Codes of warnings, each once, in the order of <see cref="RowFields.Order"/>.</param>
/// <param name="Errors">Why the row is refused, every cell of it.</param>
/// <param name="DuplicateOf">The row of this file, or the worker of the register, that is the same person.</param>
/// <param name="Recognisable">Whether the person can be found again: by the national id, or by name and telephone number.</param>
/// <param name="WarningDetails">The warnings with column and value in both languages, in the order of <c>warnings</c>.</param>
public sealed record WorkerRowVerdict(
    int Row,
    ImportRowStatus Status,
    WorkerRowValues? Values,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<RowError> Errors,
    RowReference? DuplicateOf,
    bool Recognisable,
    IReadOnlyList<RowWarning> WarningDetails)
{
    /// <summary>The verdict as one line of JSON, Thai unescaped.</summary>
    public string ToJson() => VerdictJson.Write(this);

    /// <summary>The verdict again.</summary>
    /// <exception cref="JsonException">The text is no verdict.</exception>
    public static WorkerRowVerdict FromJson(string json) => VerdictJson.Read<WorkerRowVerdict>(json);

    /// <summary>Whether a kept verdict is of a worker's row.</summary>
    internal static bool IsIn(JsonElement verdict) => verdict.TryGetProperty("recognisable", out _);

    internal static WorkerRowVerdict Of(WorkerRow row, RowReference? duplicateOf) => new(
        row.Number,
        row.Draft is null ? ImportRowStatus.Refused : ImportRowStatus.Accepted,
        row.Draft?.Profile is { } p
            ? new(p.SubdistrictCode, p.OccupationCode, p.IndustryCode, p.Skills, p.Availability, p.WageWish)
            : null,
        [.. row.Warnings.Select(w => w.Code).Distinct()],
        row.Errors,
        duplicateOf,
        row.PersonHash is not null,
        row.Warnings);
}
