using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Publicity;

namespace Sedz.Api.Publicity;

/// <summary>How an announcement is shown.</summary>
public sealed class PublicNoticeType : EntityType<PublicNotice>
{
    /// <summary>Lists the fields.</summary>
    public PublicNoticeType()
    {
        this.Public();
        Key(n => n.Id);
        Scalar(n => n.TitleTh);
        Scalar(n => n.TitleEn);
        Scalar(n => n.BodyTh);
        Scalar(n => n.BodyEn);
        Scalar(n => n.Link);
        ToOne(n => n.Province, n => n.ProvinceCode);
        ToOne(n => n.Site, n => n.SiteId);
        Scalar(n => n.AnnouncedOn);
        Scalar(n => n.EndsOn);
        Scalar(n => n.Published);
        Scalar(n => n.Synthetic);
        Scalar(n => n.CreatedAt);
        Scalar(n => n.UpdatedAt);
        Scalar(n => n.Version);
    }
}
