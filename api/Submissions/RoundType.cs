using Sedz.Api.GraphQL.Entities;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Submissions;

/// <summary>How a round is shown.</summary>
public sealed class RoundType : EntityType<Round>
{
    /// <summary>Lists the fields.</summary>
    public RoundType()
    {
        Key(r => r.Id);
        Scalar(r => r.Id).Named("fiscalYear").Described("The Buddhist fiscal year, such as 2565 for 1 October 2021 to 30 September 2022.");
        Scalar(r => r.StartsOn);
        Scalar(r => r.EndsOn);
        Scalar(r => r.ContactsDeadline);
        Scalar(r => r.SitesDeadline);
        Scalar(r => r.BudgetDay);
    }
}
