using Sedz.Api.Access;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports;

/// <summary>How the progress of an import is shown.</summary>
public sealed class ImportProgressType : RecordType<ImportProgressAnswer>
{
    /// <summary>Lists the fields.</summary>
    public ImportProgressType()
    {
        this.For(Caller.AdministratorRole);
        Name = "ImportProgress";
        Properties(nameof(ImportProgressAnswer.ImportId));
        Reference<Import>("import", "The import's record.", progress => progress.ImportId);
    }
}
