using Sedz.Analytics.Activities;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Publicity;

namespace Sedz.Api.Publicity;

/// <summary>
/// How a training is shown. Who attended is a number, and in no filter and no order: a small one could be guessed by them.
/// </summary>
public sealed class TrainingType : EntityType<Training>
{
    /// <summary>Lists the fields.</summary>
    public TrainingType()
    {
        this.Public();
        Key(t => t.Id);
        Scalar(t => t.TitleTh);
        Scalar(t => t.TitleEn);
        Scalar(t => t.Audience);
        Computed("audienceText", "Who is trained, in words.", t => t.Audience, TrainingWords.Of);
        Scalar(t => t.OrganiserText);
        ToOne(t => t.Partner, t => t.PartnerId);
        ToOne(t => t.Province, t => t.ProvinceCode);
        ToOne(t => t.Site, t => t.SiteId);
        Scalar(t => t.Venue);
        Scalar(t => t.StartsOn);
        Scalar(t => t.EndsOn);
        Scalar(t => t.Hours);
        Scalar(t => t.Seats);
        Computed(
            "attended", "How many took part; the public is not shown numbers of 1 to 4 people.", t => t.Attended,
            (attended, context) => Figure.OfPeople(attended, holdBackSmall: !context.Caller.IsAdministrator()));
        Scalar(t => t.Published);
        Scalar(t => t.Synthetic);
        Scalar(t => t.CreatedAt);
        Scalar(t => t.UpdatedAt);
        Scalar(t => t.Version);
    }
}
