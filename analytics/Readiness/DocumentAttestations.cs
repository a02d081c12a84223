using Sedz.Schema.Sites;

namespace Sedz.Analytics.Readiness;

/// <summary>
/// How well each fact that a land type may be asked for is supported. Null: the fact is not given. A land type is asked for some of them
/// only (<see cref="RequiredDocuments"/>); the others are not looked at.
/// </summary>
public sealed record DocumentAttestations
{
    /// <summary>The agency's permission to use government or public-benefit land (R2.2.2).</summary>
    public Attestation? Permission { get; init; }

    /// <summary>The holder's consent (R2.2.3).</summary>
    public Attestation? Consent { get; init; }

    /// <summary>The kind of registration at the Land Office (R2.2.3).</summary>
    public Attestation? RegistrationKind { get; init; }

    /// <summary>The Land Office of the registration.</summary>
    public Attestation? RegistrationOffice { get; init; }

    /// <summary>The number of the registration.</summary>
    public Attestation? RegistrationNumber { get; init; }

    /// <summary>The day of the registration.</summary>
    public Attestation? RegisteredOn { get; init; }

    /// <summary>The first day of the term.</summary>
    public Attestation? RunsFrom { get; init; }

    /// <summary>The last day of the term.</summary>
    public Attestation? RunsTo { get; init; }
}
