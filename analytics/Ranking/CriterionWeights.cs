using Sedz.Schema;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking;

/// <summary>How much each criterion counts. The weights are kept as parts of 1, so that only their proportions matter.</summary>
public sealed record CriterionWeights
{
    private CriterionWeights(double hazardRecurrence, double labourAvailability, double readiness)
    {
        // Scaled by the largest first, so that the sum of very large weights stays finite.
        var largest = Math.Max(hazardRecurrence, Math.Max(labourAvailability, readiness));
        var sum = hazardRecurrence / largest + labourAvailability / largest + readiness / largest;
        HazardRecurrence = hazardRecurrence / largest / sum;
        LabourAvailability = labourAvailability / largest / sum;
        Readiness = readiness / largest / sum;
    }

    /// <summary>The weight of disaster recurrence, 0..1.</summary>
    public double HazardRecurrence { get; }

    /// <summary>The weight of labour availability, 0..1.</summary>
    public double LabourAvailability { get; }

    /// <summary>The weight of readiness, 0..1.</summary>
    public double Readiness { get; }

    /// <summary>A third each: the document sets no criterion before another, and the committee may choose others.</summary>
    public static CriterionWeights Equal { get; } = new(1, 1, 1);

    /// <summary>The criteria, in the order in which they are shown.</summary>
    public static IReadOnlyList<Criterion> Criteria { get; } =
        [Criterion.HazardRecurrence, Criterion.LabourAvailability, Criterion.Readiness];

    /// <summary>Makes weights from any that are proportional to them.</summary>
    /// <param name="hazardRecurrence">The weight of disaster recurrence.</param>
    /// <param name="labourAvailability">The weight of labour availability.</param>
    /// <param name="readiness">The weight of readiness.</param>
    /// <exception cref="ArgumentException"><see cref="ProblemWith"/> finds a problem.</exception>
    public static CriterionWeights Of(double hazardRecurrence, double labourAvailability, double readiness)
    {
        if (ProblemWith(hazardRecurrence, labourAvailability, readiness) is { } problem)
            throw new ArgumentException(problem.En);
        return new(hazardRecurrence, labourAvailability, readiness);
    }

    /// <summary>What is wrong with weights, for the person who gave them; null when they can be used.</summary>
    /// <param name="hazardRecurrence">The weight of disaster recurrence.</param>
    /// <param name="labourAvailability">The weight of labour availability.</param>
    /// <param name="readiness">The weight of readiness.</param>
    public static LocalizedText? ProblemWith(double hazardRecurrence, double labourAvailability, double readiness)
    {
        double[] weights = [hazardRecurrence, labourAvailability, readiness];
        for (var i = 0; i < weights.Length; i++)
        {
            var name = RankingWords.Of(Criteria[i]);
            if (!double.IsFinite(weights[i]))
                return new($"น้ำหนักของ{name.Th}ต้องเป็นตัวเลข", $"The weight of {name.En} must be a finite number.");
            if (weights[i] < 0)
                return new($"น้ำหนักของ{name.Th}ต้องไม่ติดลบ", $"The weight of {name.En} must not be negative.");
        }

        return weights.All(weight => weight == 0)
            ? new("น้ำหนักอย่างน้อยหนึ่งด้านต้องมากกว่าศูนย์", "At least one weight must be above zero.")
            : null;
    }

    /// <summary>The weight of a criterion, 0..1.</summary>
    /// <param name="criterion">The criterion.</param>
    public double Of(Criterion criterion) => criterion switch
    {
        Criterion.HazardRecurrence => HazardRecurrence,
        Criterion.LabourAvailability => LabourAvailability,
        Criterion.Readiness => Readiness,
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "Not a criterion."),
    };

    /// <summary>
    /// The weights that remain when some criteria are left out: theirs is 0 and the others are rescaled to sum to 1. All are 0 when no
    /// weight is left on the others.
    /// </summary>
    internal IReadOnlyDictionary<Criterion, double> Without(IReadOnlySet<Criterion> omitted)
    {
        var kept = Criteria.Where(criterion => !omitted.Contains(criterion)).Sum(Of);
        return Criteria.ToDictionary(
            criterion => criterion,
            criterion => omitted.Contains(criterion) || kept == 0 ? 0 : Of(criterion) / kept);
    }
}
