using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;
using Sedz.Schema.Learning;

namespace Sedz.Api.Learning;

/// <summary>Queries of places of learning.</summary>
public sealed class LearningQueries : QueryFields<SedzDb>
{
    /// <summary>Lists the fields.</summary>
    public LearningQueries() => Connection<LearningPlace>(
            "learningPlaces", "Sites as places of learning (R2.2.3); the public sees those of published sites.")
        .Public();
}
