using Sedz.Schema;

namespace Sedz.Api.Imports.Reports;

/// <summary>What became of an import of places or hazards: of all its files together, since they are written in one transaction.</summary>
/// <param name="Files">The files in the order in which they were read.</param>
/// <param name="DryRun">Whether nothing was to be written.</param>
/// <param name="WroteAnything">
/// Whether the database has changed. Files that bring nothing new leave no trace, not even a record of the import.
/// </param>
/// <param name="Notes">What to know of the import as a whole.</param>
public sealed record ImportReport(IReadOnlyList<FileReport> Files, bool DryRun, bool WroteAnything, IReadOnlyList<LocalizedText> Notes)
{
    /// <summary>Whether a row of any file was refused.</summary>
    public bool AnyRefused => Files.Any(file => file.RefusedRows > 0);
}
