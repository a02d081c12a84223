using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>How the coverage of a sector is shown.</summary>
public sealed class SectorCoverageAnswerType : RecordType<SectorCoverageAnswer>
{
    /// <summary>Lists the fields.</summary>
    public SectorCoverageAnswerType()
    {
        this.Public();
        Name = "SectorCoverage";
        Properties(nameof(SectorCoverageAnswer.RestsOnId));
        Reference<Partner>("restsOn", "The organisation that all of it rests on; null when several carry it, or none.", row => row.RestsOnId);
    }
}
