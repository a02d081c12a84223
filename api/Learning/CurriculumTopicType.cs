using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Learning;

namespace Sedz.Api.Learning;

/// <summary>How a topic of a curriculum is shown.</summary>
public sealed class CurriculumTopicType : EntityType<CurriculumTopic>
{
    /// <summary>Lists the fields.</summary>
    public CurriculumTopicType()
    {
        this.Public();
        Key(t => t.Id);
        Scalar(t => t.Position);
        Scalar(t => t.TitleTh);
        Scalar(t => t.TitleEn);
        Scalar(t => t.Hours);
    }
}
