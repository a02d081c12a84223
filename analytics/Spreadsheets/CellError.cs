using Sedz.Schema;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Why a cell was refused. The sentence names the rule and the remedy and never quotes the cell, so that it can be logged and shown to
/// anybody, whatever the cell held.
/// </summary>
/// <param name="Code">
/// Short name of the rule, such as <c>ambiguous_area</c>. Part of the contract: a code is never given a second meaning.
/// </param>
/// <param name="Sentence">The rule that the cell breaks and how to put it right.</param>
public sealed record CellError(string Code, LocalizedText Sentence)
{
    /// <summary>An error from its code and its sentence in both languages.</summary>
    internal CellError(string code, string th, string en)
        : this(code, new LocalizedText(th, en))
    {
    }
}
