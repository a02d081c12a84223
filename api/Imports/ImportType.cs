using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports;

/// <summary>How the record of an import is shown.</summary>
public sealed class ImportType : EntityType<Import>
{
    /// <summary>Lists the fields.</summary>
    public ImportType()
    {
        this.For(Caller.AdministratorRole);
        Key(i => i.Id);
        Scalar(i => i.Kind);
        Scalar(i => i.FileName);
        Scalar(i => i.ContentHash);
        Scalar(i => i.Encoding);
        Scalar(i => i.State);
        Scalar(i => i.OnDuplicate);
        Scalar(i => i.Publish);
        Scalar(i => i.RowCount);
        Scalar(i => i.AcceptedCount);
        Scalar(i => i.RefusedCount);
        Scalar(i => i.DuplicateCount);
        Scalar(i => i.WrittenCount);
        Scalar(i => i.StartedAt);
        Scalar(i => i.FinishedAt);
        ToMany(i => i.Rows, r => r.ImportId).AsConnection();
    }
}
