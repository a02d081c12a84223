namespace Sedz.Schema.Workers;

/// <summary>On what the processing of a person's data rests (Personal Data Protection Act, B.E. 2562).</summary>
public enum LegalBasis
{
    /// <summary>A task in the public interest, or official authority: s.24(4).</summary>
    PublicTask,

    /// <summary>The person's consent: s.19. It can be withdrawn, so it is named only where it truly is the basis.</summary>
    Consent,
}
