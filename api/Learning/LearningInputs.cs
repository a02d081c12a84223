using GraphQL;
using Sedz.Schema.Sites;

namespace Sedz.Api.Learning;

/// <summary>What is known of a site as a place of learning, whole, in the place of what was said before.</summary>
/// <param name="SiteId">Global id of the site.</param>
/// <param name="Open">Whether it is open to learners.</param>
/// <param name="OpenSince">The day since which it has been open, today at the latest; only of one that is open.</param>
/// <param name="Curriculum">What it teaches, in its order.</param>
/// <param name="Attestation">Stated, or verified by an officer.</param>
public sealed record RecordLearningPlaceInput(
    [property: Id] string SiteId,
    Answer Open,
    DateOnly? OpenSince = null,
    IReadOnlyList<CurriculumTopicInput>? Curriculum = null,
    Attestation Attestation = Attestation.Stated);

/// <summary>Something that a place of learning teaches.</summary>
/// <param name="TitleTh">What is taught, in Thai; personal data are masked.</param>
/// <param name="TitleEn">What is taught, in English.</param>
/// <param name="Hours">How many hours it takes, over 0 to 2,000.</param>
public sealed record CurriculumTopicInput(string TitleTh, string? TitleEn = null, double? Hours = null);

/// <summary>How many learners came to a place of learning in a period.</summary>
/// <param name="SiteId">Global id of the site.</param>
/// <param name="StartsOn">First day, CE.</param>
/// <param name="EndsOn">Last day, today at the latest.</param>
/// <param name="Learners">How many, 0 or more.</param>
/// <param name="Evidence">What supports it, in words; personal data are masked.</param>
public sealed record RecordLearnersInput(
    [property: Id] string SiteId, DateOnly StartsOn, DateOnly EndsOn, int Learners, string? Evidence = null);
