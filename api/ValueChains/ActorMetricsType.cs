using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Partners;

namespace Sedz.Api.ValueChains;

/// <summary>How the value of an organisation's stages is shown.</summary>
public sealed class ActorMetricsType : RecordType<ActorMetrics>
{
    /// <summary>Lists the fields.</summary>
    public ActorMetricsType()
    {
        this.Public();
        Reference<Partner>(
            "partner", "The organisation; null where none is named, or the caller may not see it.", actor => actor.PartnerId);
        Properties(nameof(ActorMetrics.PartnerId));
    }
}
