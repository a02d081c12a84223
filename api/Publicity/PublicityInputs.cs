using GraphQL;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Publicity;

namespace Sedz.Api.Publicity;

/// <summary>An announcement to the public. It is seen once it is published.</summary>
/// <param name="TitleTh">What it says in a line, in Thai.</param>
/// <param name="BodyTh">The announcement in Thai; personal data are masked.</param>
/// <param name="TitleEn">The line in English.</param>
/// <param name="BodyEn">The announcement in English.</param>
/// <param name="Link">Address of a page or form with more, http or https.</param>
/// <param name="ProvinceCode">Two-digit code of the province that it is of; left out for the whole country.</param>
/// <param name="SiteId">Global id of the site that it is of.</param>
/// <param name="AnnouncedOn">The day of the announcement, CE; today when left out.</param>
/// <param name="EndsOn">The last day on which it is of use, not before that day.</param>
/// <param name="Published">Whether the public may see it at once.</param>
public sealed record AnnounceInput(
    string TitleTh,
    string BodyTh,
    string? TitleEn = null,
    string? BodyEn = null,
    string? Link = null,
    string? ProvinceCode = null,
    [property: Id] string? SiteId = null,
    DateOnly? AnnouncedOn = null,
    DateOnly? EndsOn = null,
    bool Published = false);

/// <summary>A change of an announcement. What is left out stays as it is.</summary>
/// <param name="AnnouncementId">Global id of the announcement.</param>
/// <param name="Version">The version that the change is of.</param>
/// <param name="TitleTh">What it says in a line, in Thai.</param>
/// <param name="BodyTh">The announcement in Thai.</param>
/// <param name="TitleEn">The line in English.</param>
/// <param name="BodyEn">The announcement in English.</param>
/// <param name="Link">Address of a page or form with more.</param>
/// <param name="AnnouncedOn">The day of the announcement, CE.</param>
/// <param name="EndsOn">The last day on which it is of use.</param>
/// <param name="Published">Whether the public may see it; false takes it off the page.</param>
public sealed record ChangeAnnouncementInput(
    [property: Id] string AnnouncementId,
    int Version,
    Optional<string> TitleTh = default,
    Optional<string> BodyTh = default,
    Optional<string?> TitleEn = default,
    Optional<string?> BodyEn = default,
    Optional<string?> Link = default,
    Optional<DateOnly> AnnouncedOn = default,
    Optional<DateOnly?> EndsOn = default,
    Optional<bool> Published = default);

/// <summary>A training. The public sees it once it is published.</summary>
/// <param name="TitleTh">What is taught, in Thai.</param>
/// <param name="Audience">Who is trained.</param>
/// <param name="StartsOn">First day, CE.</param>
/// <param name="EndsOn">Last day, not before the first.</param>
/// <param name="TitleEn">What is taught, in English.</param>
/// <param name="OrganiserText">Who trains, in words; personal data are masked.</param>
/// <param name="PartnerId">Global id of the organisation that trains, where it is among the partners.</param>
/// <param name="ProvinceCode">Two-digit code of the province that it is held in or for; left out for the whole country.</param>
/// <param name="SiteId">Global id of the site that it is held at.</param>
/// <param name="Venue">Where it is held, in words; personal data are masked.</param>
/// <param name="Hours">How many hours it takes, over 0 to 2,000.</param>
/// <param name="Seats">How many can take part, over 0.</param>
/// <param name="Attended">How many took part, 0 or more; only of one that has begun.</param>
/// <param name="Published">Whether the public may see it at once.</param>
public sealed record RecordTrainingInput(
    string TitleTh,
    TrainingAudience Audience,
    DateOnly StartsOn,
    DateOnly EndsOn,
    string? TitleEn = null,
    string? OrganiserText = null,
    [property: Id] string? PartnerId = null,
    string? ProvinceCode = null,
    [property: Id] string? SiteId = null,
    string? Venue = null,
    double? Hours = null,
    int? Seats = null,
    int? Attended = null,
    bool Published = false);

/// <summary>A change of a training. What is left out stays as it is.</summary>
/// <param name="TrainingId">Global id of the training.</param>
/// <param name="Version">The version that the change is of.</param>
/// <param name="TitleTh">What is taught, in Thai.</param>
/// <param name="TitleEn">What is taught, in English.</param>
/// <param name="Audience">Who is trained.</param>
/// <param name="OrganiserText">Who trains, in words.</param>
/// <param name="Venue">Where it is held, in words.</param>
/// <param name="StartsOn">First day, CE.</param>
/// <param name="EndsOn">Last day, not before the first.</param>
/// <param name="Hours">How many hours it takes.</param>
/// <param name="Seats">How many can take part.</param>
/// <param name="Attended">How many took part.</param>
/// <param name="Published">Whether the public may see it; false takes it off the page.</param>
public sealed record ChangeTrainingInput(
    [property: Id] string TrainingId,
    int Version,
    Optional<string> TitleTh = default,
    Optional<string?> TitleEn = default,
    Optional<TrainingAudience> Audience = default,
    Optional<string?> OrganiserText = default,
    Optional<string?> Venue = default,
    Optional<DateOnly> StartsOn = default,
    Optional<DateOnly> EndsOn = default,
    Optional<double?> Hours = default,
    Optional<int?> Seats = default,
    Optional<int?> Attended = default,
    Optional<bool> Published = default);
