using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Workers;

namespace Sedz.Api.Workers;

/// <summary>How a notice to a worker is shown.</summary>
public sealed class WorkerNoticeType : EntityType<WorkerNotice>
{
    /// <summary>Lists the fields.</summary>
    public WorkerNoticeType()
    {
        this.For(Caller.AdministratorRole, Caller.ResearcherRole);
        Key(n => n.Id);
        Scalar(n => n.Kind);
        Scalar(n => n.TextVersion);
        Scalar(n => n.GivenAt);
        Scalar(n => n.Basis);
        Scalar(n => n.RecordedBy);
    }
}
