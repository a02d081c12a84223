using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Submissions;

/// <summary>How a round is shown.</summary>
public sealed class RoundType : EntityType<Round>
{
    /// <summary>Lists the fields.</summary>
    public RoundType()
    {
        this.Public();
        Key(r => r.FiscalYear);
        Scalar(r => r.FiscalYear);
        Scalar(r => r.StartsOn);
        Scalar(r => r.EndsOn);
        Scalar(r => r.ContactsDeadline);
        Scalar(r => r.SitesDeadline);
        Scalar(r => r.BudgetDay);
    }
}
