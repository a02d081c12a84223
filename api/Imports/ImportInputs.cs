using GraphQL;
using Sedz.Api.GraphQL.Scalars;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports;

/// <summary>A candidate list, the form of contacts, a list of workers, or a sheet of partners, activities or flows, to read.</summary>
/// <param name="File">The file: CSV, XLSX or XLS.</param>
/// <param name="Kind">
/// What the file brings: <c>SITES</c>, <c>CONTACTS</c>, <c>WORKERS</c>, <c>PARTNERS</c>, <c>ACTIVITIES</c> or <c>FLOWS</c>.
/// </param>
/// <param name="DryRun">Whether the rows are only judged and nothing is written; false when left out.</param>
/// <param name="OnDuplicate">
/// What is done with a row whose parcel, person, organisation with its engagement, or flow is already there; it is skipped when left out.
/// Of an organisation the contact always stays as it is. Not for contacts, of whom for one role the one sent later stands, nor for
/// activities: `correctActivity` corrects a plan.
/// </param>
/// <param name="Publish">
/// Whether the sites are published at once; false when left out. Persons are never published, and partners are seen where their sites are.
/// </param>
/// <param name="Round">
/// The fiscal year (B.E.) that the file is sent in; the latest when left out. Partners, activities and flows belong to no round.
/// </param>
public sealed record ImportFileInput(
    UploadedFile File,
    ImportKind Kind,
    bool DryRun = false,
    OnDuplicate OnDuplicate = OnDuplicate.Skip,
    bool Publish = false,
    int? Round = null);

/// <summary>A dry run to commit.</summary>
/// <param name="ImportId">Global id of the import.</param>
public sealed record CommitImportInput([property: Id] string ImportId);

/// <summary>An import to take back.</summary>
/// <param name="ImportId">Global id of the import.</param>
public sealed record UndoImportInput([property: Id] string ImportId);

/// <summary>A decision for one row whose parcel is already there.</summary>
/// <param name="ImportId">Global id of the import, a dry run or committed.</param>
/// <param name="Row">Number of the row.</param>
/// <param name="Choice">The decision.</param>
public sealed record ResolveDuplicateInput([property: Id] string ImportId, int Row, DuplicateChoice Choice);
