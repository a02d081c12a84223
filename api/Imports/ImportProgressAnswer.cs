using Sedz.Schema.Imports;

namespace Sedz.Api.Imports;

/// <summary>How far an import has come.</summary>
/// <param name="ImportId">Number of the import.</param>
/// <param name="State">What stands in the database: a dry run stays one until it is committed as a whole.</param>
/// <param name="Running">True while its rows are being judged and written.</param>
/// <param name="Rows">Rows judged so far; all of them when nothing is running.</param>
/// <param name="Written">Rows written so far; they stand only once the import is committed.</param>
/// <param name="Total">Rows that hold data.</param>
public sealed record ImportProgressAnswer(int ImportId, ImportState State, bool Running, int Rows, int Written, int Total);
