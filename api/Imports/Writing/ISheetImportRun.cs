using Sedz.Api.Imports.Sheets;

namespace Sedz.Api.Imports.Writing;

/// <summary>One pass over the rows of one import, in the order of the file: each is read, compared with what is there, and written.</summary>
internal interface ISheetImportRun : IDisposable
{
    /// <summary>Judges a row, and writes it where the import is committed.</summary>
    Task TakeAsync(SheetRow source, CancellationToken cancellationToken);

    /// <summary>Writes what is known only after the last row.</summary>
    Task FinishAsync(CancellationToken cancellationToken);
}
