using System.Text.Json;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Partners;

/// <summary>What a row of a sheet of partners comes to. Holds no personal data.</summary>
/// <param name="Row">Number of the row.</param>
/// <param name="Status">Accepted or refused.</param>
/// <param name="Values">What was read; nothing for a refused row.</param>
/// <param name="Warnings">Codes of warnings.</param>
/// <param name="Errors">Why the row is refused, every cell of it.</param>
/// <param name="SameAs">
/// The row that named the organisation first, or <c>P</c> and the number of the stored one; nothing when this row is its first.
/// </param>
/// <param name="Candidates">Organisations of nearly this name that a person should compare it with, written as in <c>sameAs</c>.</param>
/// <param name="DuplicateOf">
/// What is there already, written as in <c>sameAs</c>: then nothing new is written for this row, though it may change what is there.
/// </param>
/// <param name="WarningDetails">The warnings with column and value in both languages, in the order of <c>warnings</c>.</param>
/// <param name="Update">What the row changes of what is there; nothing where it changes nothing.</param>
public sealed record PartnerRowVerdict(
    int Row,
    ImportRowStatus Status,
    PartnerRowValues? Values,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<RowError> Errors,
    string? SameAs,
    IReadOnlyList<string> Candidates,
    string? DuplicateOf,
    IReadOnlyList<RowWarning> WarningDetails,
    PartnerRowUpdate? Update = null) : ISheetVerdict
{
    /// <summary>The verdict as one line of JSON, Thai unescaped.</summary>
    public string ToJson() => VerdictJson.Write(this);

    /// <summary>The verdict again.</summary>
    /// <exception cref="JsonException">The text is no verdict.</exception>
    public static PartnerRowVerdict FromJson(string json) => VerdictJson.Read<PartnerRowVerdict>(json);
}
