using Sedz.Analytics.Development.Fit;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;

namespace Sedz.Api.Development;

/// <summary>Queries of forms of development.</summary>
public sealed class DevelopmentQueries : QueryFields<SedzDb>
{
    /// <summary>Lists the fields.</summary>
    public DevelopmentQueries()
    {
        Value<IReadOnlyList<FormDefinition>>(
                "developmentForms", "The forms of development (R2.3), in their order, with what each asks of a site.",
                _ => Task.FromResult<IReadOnlyList<FormDefinition>>([.. FormFits.All]))
            .Public();
        NewTheoryPlans.Declare(Value<NewTheoryPlanAnswer>(
                "newTheoryPlan",
                "A plot of a given area, or a site, laid out by the New Theory, with the water it needs and the pond holds.",
                NewTheoryPlans.ReadAsync))
            .Public();
    }
}
