using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking;

/// <summary>A site with what is known of it, to be ranked.</summary>
public sealed record RankingCandidate
{
    /// <summary>Makes a candidate.</summary>
    /// <param name="code">The site's code; unique in a list. Ties are shown in the order of the codes.</param>
    /// <param name="hazardRecurrence">The assessment of disaster recurrence.</param>
    /// <param name="labourAvailability">The assessment of labour availability.</param>
    /// <param name="readiness">The assessment of readiness.</param>
    /// <exception cref="ArgumentException">An assessment is of another criterion.</exception>
    public RankingCandidate(
        string code, CriterionAssessment hazardRecurrence, CriterionAssessment labourAvailability, CriterionAssessment readiness)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        Code = code;
        HazardRecurrence = Checked(hazardRecurrence, Criterion.HazardRecurrence);
        LabourAvailability = Checked(labourAvailability, Criterion.LabourAvailability);
        Readiness = Checked(readiness, Criterion.Readiness);
    }

    /// <summary>The site's code.</summary>
    public string Code { get; }

    /// <summary>Where the site is, for evidence that is recorded of a whole place; null when nobody has said.</summary>
    public EvidencePlace? Place { get; init; }

    /// <summary>The assessment of disaster recurrence.</summary>
    public CriterionAssessment HazardRecurrence { get; }

    /// <summary>The assessment of labour availability.</summary>
    public CriterionAssessment LabourAvailability { get; }

    /// <summary>The assessment of readiness.</summary>
    public CriterionAssessment Readiness { get; }

    /// <summary>The assessment of a criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    public CriterionAssessment Of(Criterion criterion) => criterion switch
    {
        Criterion.HazardRecurrence => HazardRecurrence,
        Criterion.LabourAvailability => LabourAvailability,
        Criterion.Readiness => Readiness,
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "Not a criterion."),
    };

    private static CriterionAssessment Checked(CriterionAssessment assessment, Criterion expected)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.Criterion == expected
            ? assessment
            : throw new ArgumentException($"An assessment of {assessment.Criterion} stands where one of {expected} belongs.");
    }
}
