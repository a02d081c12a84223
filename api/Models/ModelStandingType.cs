using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>How the standing of a kind of model is shown.</summary>
public sealed class ModelStandingType : RecordType<ModelStanding>
{
    /// <summary>Lists the fields.</summary>
    public ModelStandingType()
    {
        this.Public();
        Properties(except: nameof(ModelStanding.ActiveId));
        Reference<ModelVersion>("active", "The version in use; null when none is.", standing => standing.ActiveId);
    }
}
