using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports;

/// <summary>How a row of an import is shown. Its cells as they came are personal data and are not shown.</summary>
public sealed class ImportRowType : EntityType<ImportRow>
{
    /// <summary>Lists the fields.</summary>
    public ImportRowType()
    {
        this.For(Caller.AdministratorRole);
        Key(r => r.Id);
        Scalar(r => r.Row);
        Scalar(r => r.Status);
        Scalar(r => r.DuplicateOf);
        Scalar(r => r.Resolution);
        Computed(
            "verdict",
            "What the row comes to: values, warnings, errors and findings. Personal data are masked.",
            r => r.Verdict,
            RowVerdict.Of);
    }
}
