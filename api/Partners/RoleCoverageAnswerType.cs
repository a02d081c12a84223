using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>How the coverage of a role is shown.</summary>
public sealed class RoleCoverageAnswerType : RecordType<RoleCoverageAnswer>
{
    /// <summary>Lists the fields.</summary>
    public RoleCoverageAnswerType()
    {
        this.Public();
        Name = "RoleCoverage";
        Properties(nameof(RoleCoverageAnswer.RestsOnId));
        Reference<Partner>("restsOn", "The organisation that all of it rests on; null when several carry it, or none.", row => row.RestsOnId);
    }
}
