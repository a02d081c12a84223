using GraphQL;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Development;
using Sedz.Schema.Sites;

namespace Sedz.Api.Development;

/// <summary>A form of development that is settled on for a site. A site may have several.</summary>
/// <param name="SiteId">Global id of the site.</param>
/// <param name="Form">The form.</param>
/// <param name="Reason">Why it fits the problem of the area; personal data are masked.</param>
/// <param name="ChosenOn">The day, CE, today at the latest; today when left out.</param>
/// <param name="Basis">What the choice rests on, such as a resolution of the committee.</param>
/// <param name="Named">
/// Name of the royal initiative or of the science: asked for by OTHER_ROYAL_INITIATIVE and OTHER_SCIENCE, and by no other form.
/// </param>
public sealed record ChooseDevelopmentFormInput(
    [property: Id] string SiteId,
    DevelopmentForm Form,
    string Reason,
    DateOnly? ChosenOn = null,
    string? Basis = null,
    string? Named = null);

/// <summary>A form that is given up. The choice stays on record.</summary>
/// <param name="ChoiceId">Global id of the choice.</param>
/// <param name="Reason">Why; personal data are masked.</param>
/// <param name="EndedOn">The day, CE, from the choice to today; today when left out.</param>
public sealed record EndDevelopmentFormInput([property: Id] string ChoiceId, string Reason, DateOnly? EndedOn = null);

/// <summary>An innovation to try at a site under public-service reform (Policy Sandbox).</summary>
/// <param name="SiteId">Global id of the site.</param>
/// <param name="Rule">The law or rule that is to be tried in another way; personal data are masked.</param>
/// <param name="Instead">What is done in its place; personal data are masked.</param>
/// <param name="Agency">The agency that the rule belongs to.</param>
/// <param name="AgencyAgrees">Whether that agency agrees.</param>
/// <param name="StartsOn">First day of the trial, CE.</param>
/// <param name="EndsOn">Last day of the trial, not before the first.</param>
public sealed record RecordSandboxEntryInput(
    [property: Id] string SiteId,
    string Rule,
    string Instead,
    string? Agency = null,
    Answer AgencyAgrees = Answer.Unknown,
    DateOnly? StartsOn = null,
    DateOnly? EndsOn = null);

/// <summary>A change of an entry of the Policy Sandbox. What is left out stays as it is.</summary>
/// <param name="EntryId">Global id of the entry.</param>
/// <param name="Version">The version that the change is of.</param>
/// <param name="AgencyAgrees">Whether the agency agrees.</param>
/// <param name="StartsOn">First day of the trial, CE.</param>
/// <param name="EndsOn">Last day of the trial.</param>
/// <param name="Result">What came of it; personal data are masked.</param>
public sealed record ChangeSandboxEntryInput(
    [property: Id] string EntryId,
    int Version,
    Optional<Answer> AgencyAgrees = default,
    Optional<DateOnly?> StartsOn = default,
    Optional<DateOnly?> EndsOn = default,
    Optional<string?> Result = default);
