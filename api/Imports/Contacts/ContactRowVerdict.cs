using System.Text.Json;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Contacts;

/// <summary>What a row of the form comes to. Holds no personal data.</summary>
/// <param name="Row">Number of the row.</param>
/// <param name="Status">Accepted or refused.</param>
/// <param name="Values">What was read; nothing for a refused row.</param>
/// <param name="Warnings">Codes of warnings; <c>late</c> for a form sent after the round's deadline.</param>
/// <param name="Errors">Why the row is refused, every cell of it.</param>
/// <param name="DuplicateOf">
/// The row that stands in place of this one, because it was sent later for the same role; nothing when this one stands.
/// </param>
/// <param name="WarningDetails">The warnings with column and value in both languages, in the order of <c>warnings</c>.</param>
public sealed record ContactRowVerdict(
    int Row,
    ImportRowStatus Status,
    ContactRowValues? Values,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<RowError> Errors,
    int? DuplicateOf,
    IReadOnlyList<RowWarning> WarningDetails)
{
    /// <summary>The verdict as one line of JSON, Thai unescaped.</summary>
    public string ToJson() => VerdictJson.Write(this);

    /// <summary>The verdict again.</summary>
    /// <exception cref="JsonException">The text is no verdict.</exception>
    public static ContactRowVerdict FromJson(string json) => VerdictJson.Read<ContactRowVerdict>(json);
}
