using Sedz.Schema.Sites;

namespace Sedz.Api.Sites;

/// <summary>The registration of a site's joint use with the Land Office (R2.2.3), each statement with how well it is supported.</summary>
/// <param name="Registered">Whether the use is registered. A stated day means yes.</param>
/// <param name="Kind">What was registered.</param>
/// <param name="Office">The Land Office.</param>
/// <param name="Number">Number of the registration.</param>
/// <param name="RegisteredOn">Day of the registration.</param>
/// <param name="RunsFrom">First day of the right; where none is stated, the day of the registration.</param>
/// <param name="RunsTo">The day the right runs to; where none is stated, the start plus the length.</param>
/// <param name="TermMonths">Length of the right in months, where a length is stated.</param>
public sealed record RegistrationView(
    Answer Registered,
    AttestedText? Kind,
    AttestedText? Office,
    AttestedText? Number,
    AttestedDate? RegisteredOn,
    AttestedDate? RunsFrom,
    AttestedDate? RunsTo,
    AttestedNumber? TermMonths)
{
    /// <summary>A registration as clients see it.</summary>
    public static RegistrationView Of(LandUseRegistration registration)
    {
        return new(
            registration.Registered,
            Text(registration.Kind, RegistrationFacts.Kind),
            Text(registration.Office, RegistrationFacts.Office),
            Text(registration.Number, RegistrationFacts.Number),
            Day(registration.RegisteredOn, RegistrationFacts.RegisteredOn),
            Day(registration.Start, registration.RunsFrom is null ? RegistrationFacts.RegisteredOn : RegistrationFacts.RunsFrom),
            Day(registration.End, registration.RunsTo is null ? RegistrationFacts.Term : RegistrationFacts.RunsTo),
            registration.TermMonths is { } months ? new(months, Support(RegistrationFacts.Term)) : null);

        AttestedText? Text(string? value, RegistrationFacts fact) => value is null ? null : new(value, Support(fact));
        AttestedDate? Day(DateOnly? value, RegistrationFacts fact) => value is { } day ? new(day, Support(fact)) : null;
        Attestation Support(RegistrationFacts fact) => registration.Verified.HasFlag(fact) ? Attestation.Verified : Attestation.Stated;
    }
}
