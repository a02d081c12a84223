using Sedz.Schema.Imports;

namespace Sedz.Api.Imports;

/// <summary>What verdicts on rows of sheets have in common.</summary>
internal interface ISheetVerdict
{
    /// <summary>Number of the row.</summary>
    int Row { get; }

    /// <summary>Accepted or refused.</summary>
    ImportRowStatus Status { get; }

    /// <summary>The warnings with column and value in both languages.</summary>
    IReadOnlyList<RowWarning> WarningDetails { get; }

    /// <summary>Why the row is refused, every cell of it.</summary>
    IReadOnlyList<RowError> Errors { get; }

    /// <summary>What says the same already; null where something is new.</summary>
    string? DuplicateOf { get; }

    /// <summary>The verdict as one line of JSON, Thai unescaped.</summary>
    string ToJson();
}
