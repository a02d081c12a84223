using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Activities;
using Sedz.Schema.Database;

namespace Sedz.Api.Activities;

/// <summary>Queries of activities.</summary>
public sealed class ActivityQueries : QueryFields<SedzDb>
{
    /// <summary>Lists the fields.</summary>
    public ActivityQueries()
    {
        Connection<Activity>("activities", "What sites plan of the nine activities; the public sees those of published sites.").Public();
        ByKey<Activity>("activity", "One activity; null when there is none that the caller may see.", a => a.Id).Public();
        ActivityIndicators.Declare(Value<ActivityIndicatorsAnswer>(
                "activityIndicators",
                "The activities of a place in numbers over time, planned and reached: of the country, a province, a district or a site. A "
                + "plan or report counts, whole, in the interval that its last day falls into.",
                ActivityIndicators.ReadAsync))
            .Public();
    }
}
