using Sedz.Schema.Sites;

namespace Sedz.Analytics.Readiness;

/// <summary>What each land type is asked for (R2.2.2, R2.2.3).</summary>
public static class RequiredDocuments
{
    /// <summary>
    /// The support of each fact that a land type is asked for. Government and public-benefit land: the permission, never a registration.
    /// Private, people's, religious and academic land: the consent and the six facts of the registration; there the owner's consent is the
    /// permission.
    /// </summary>
    /// <param name="landType">The land type.</param>
    /// <param name="attestations">The support of all facts.</param>
    public static IReadOnlyList<Attestation?> Of(LandType landType, DocumentAttestations attestations)
    {
        ArgumentNullException.ThrowIfNull(attestations);
        return landType switch
        {
            LandType.Government or LandType.PublicBenefit => [attestations.Permission],
            LandType.Private or LandType.People or LandType.Religious or LandType.Academic =>
            [
                attestations.Consent,
                attestations.RegistrationKind,
                attestations.RegistrationOffice,
                attestations.RegistrationNumber,
                attestations.RegisteredOn,
                attestations.RunsFrom,
                attestations.RunsTo,
            ],
            _ => throw new ArgumentOutOfRangeException(nameof(landType), landType, "Not one of the six land types (R2.2.1)."),
        };
    }
}
