using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.Ranking;

/// <summary>How a group of equals is shown.</summary>
public sealed class EqualGroupType : RecordType<EqualGroupAnswer>
{
    /// <summary>Lists the fields.</summary>
    public EqualGroupType()
    {
        this.Public();
        Name = "EqualGroup";
        Properties(nameof(EqualGroupAnswer.Datum));
        Computed(
            "datum",
            "The one datum that would separate the sites best, looked for among the first 50 of the group. Null for a group of one, and "
            + "where "
            + "nothing that is in doubt would tell them apart.",
            (row, context) => SeparatingDatumAnswer.Of(row.Datum(context.CancellationToken))!).Nullable();
    }
}
