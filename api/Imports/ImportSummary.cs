using Sedz.Schema.Imports;

namespace Sedz.Api.Imports;

/// <summary>What became of a file. The verdicts of its rows are read from the import's record.</summary>
/// <param name="ImportId">Number of the import.</param>
/// <param name="State">Dry run or committed.</param>
/// <param name="Rows">Rows that hold data.</param>
/// <param name="Accepted">Accepted rows, duplicates among them.</param>
/// <param name="Refused">Refused rows.</param>
/// <param name="Duplicates">Rows whose parcel was already there, in the database or in an accepted row further up.</param>
/// <param name="Written">Rows that were written.</param>
/// <param name="UnknownColumns">Headings that mean no known column, personal data masked; their cells are kept encrypted.</param>
public sealed record ImportSummary(
    int ImportId,
    ImportState State,
    int Rows,
    int Accepted,
    int Refused,
    int Duplicates,
    int Written,
    IReadOnlyList<string> UnknownColumns);
