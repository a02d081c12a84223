namespace Sedz.Schema.Sites.Eligibility;

/// <summary>
/// What one kind of paper means for one or more types of land: who permits its use, and whether the Land Office can register it.
/// </summary>
/// <param name="Document">Kind of paper.</param>
/// <param name="On">The types of land on which this is said; every other pair of type and paper is said nothing of.</param>
/// <param name="PermittedBy">Who permits the use.</param>
/// <param name="Registrable">Whether the Land Office can register the joint use on this paper.</param>
/// <param name="Confirmed">Whether the source was read; otherwise it is general knowledge to be confirmed with the office.</param>
/// <param name="Advice">The sentence that the reader sees.</param>
public sealed record LandDocumentAdvice(
    LandDocumentKind Document,
    IReadOnlySet<LandType> On,
    LocalizedText PermittedBy,
    bool Registrable,
    bool Confirmed,
    LocalizedText Advice);
