using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Writing;

/// <summary>How a table that a source published is read, and what of it is there.</summary>
/// <param name="Read">A row as it is kept, with warnings; or null with what is wrong.</param>
/// <param name="KeyOf">What makes two rows the same.</param>
/// <param name="Known">The rows of the source that are there.</param>
/// <param name="Repeated">What is said of a row whose key came in an earlier row, which stands.</param>
internal sealed record PublishedTable<TRow, TKey>(
    Func<SourceRow, (TRow? Row, IReadOnlyList<RowFinding> Findings)> Read,
    Func<TRow, TKey> KeyOf,
    IQueryable<TRow> Known,
    Func<SourceRow, RowFinding> Repeated)
    where TRow : class, IPublishedRow<TRow>
    where TKey : notnull;
