namespace Sedz.Schema.Sites.Eligibility;

/// <summary>
/// Everything that the rules of eligibility look at, and nothing else, so that a row of a sheet and a stored site are judged alike.
/// </summary>
/// <param name="LandType">Type of land: decides which rules are asked.</param>
/// <param name="Ready">Whether work can start at once.</param>
/// <param name="Permission">Permission of the agency in charge.</param>
/// <param name="Consent">Consent of the owner.</param>
/// <param name="Registered">Whether the joint use is registered.</param>
/// <param name="RegisteredOn">Day of the registration.</param>
/// <param name="RegistrationVerified">Whether an officer has seen the registered day.</param>
/// <param name="TermMonths">
/// Length of the right in months; where its two days are known and say less, the whole months between them.
/// </param>
/// <param name="RunsFrom">First day of the right, or the day of the registration.</param>
/// <param name="RunsTo">The day the right runs to.</param>
/// <param name="HasArea">Whether the area is known.</param>
/// <param name="HasLocation">Whether a point or an outline is known.</param>
/// <param name="Documents">Kinds of paper that the land is held under.</param>
/// <param name="BudgetDay">The day the Ministry is allocated the round's budget; empty while it is not set.</param>
public sealed record SiteFacts(
    LandType LandType,
    Answer Ready,
    Answer Permission,
    Answer Consent,
    Answer Registered,
    DateOnly? RegisteredOn,
    bool RegistrationVerified,
    int? TermMonths,
    DateOnly? RunsFrom,
    DateOnly? RunsTo,
    bool HasArea,
    bool HasLocation,
    IReadOnlyList<LandDocumentKind> Documents,
    DateOnly? BudgetDay)
{
    /// <summary>Whether the site lies outside the boundary of the province that it names; false while that is not known.</summary>
    public bool OutsideProvince { get; init; }

    /// <summary>The facts of a stored site. Its documents must be loaded.</summary>
    public static SiteFacts Of(Site site, DateOnly? budgetDay)
    {
        var facts = Of(
            site.LandType, site.Ready, site.Permission, site.Consent, site.Registration, site.AreaM2 is not null,
            site.Location is not null || site.Boundary is not null, [.. site.Documents.Select(d => d.Kind)], budgetDay);
        return facts with { OutsideProvince = site.OutsideProvince == true };
    }

    /// <summary>The facts of a site whose columns were read one by one.</summary>
    public static SiteFacts Of(
        LandType landType,
        Answer ready,
        Answer permission,
        Answer consent,
        LandUseRegistration registration,
        bool hasArea,
        bool hasLocation,
        IReadOnlyList<LandDocumentKind> documents,
        DateOnly? budgetDay) => new(
            landType,
            ready,
            permission,
            consent,
            registration.Registered,
            registration.RegisteredOn,
            registration.Verified.HasFlag(RegistrationFacts.RegisteredOn),
            registration.KnownMonths,
            registration.Start,
            registration.End,
            hasArea,
            hasLocation,
            documents,
            budgetDay);
}
