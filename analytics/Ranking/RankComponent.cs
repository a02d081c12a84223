using System.Collections.Immutable;
using Sedz.Schema;
using Sedz.Schema.Hazards;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking;

/// <summary>What one criterion adds to the score of one site.</summary>
public sealed class RankComponent
{
    private readonly CriterionAssessment assessment;
    private readonly ScaleValue? value;

    internal RankComponent(CriterionAssessment assessment, ScaleValue? value, double weight)
    {
        this.assessment = assessment;
        this.value = value;
        Weight = weight;
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion => assessment.Criterion;

    /// <summary>
    /// The value, 0..1. Null when no listed site has data. When others have and this site has none, ½, the middle of what it may be
    /// (<see cref="IsUnknown"/>).
    /// </summary>
    public double? Value => value?.Value;

    /// <summary>The lower end of the value's range, 0..1; null with it.</summary>
    public double? Low => value?.Low;

    /// <summary>The upper end of the value's range, 0..1; null with it.</summary>
    public double? High => value?.High;

    /// <summary>The weight after criteria without data are left out; 0 for such a criterion.</summary>
    public double Weight { get; }

    /// <summary>Weight × value, 0 without a value. The contributions of a site sum to its score.</summary>
    public double Contribution => Weight * (Value ?? 0);

    /// <summary>Whether the site itself has no data on the criterion.</summary>
    public bool IsUnknown => assessment.Value is null;

    /// <summary>The loosest evidence in the value; null when it does not rest on records of hazards.</summary>
    public EvidenceLevel? EvidenceLevel => assessment.EvidenceLevel;

    /// <summary>What the value is made of; empty without data.</summary>
    public ImmutableArray<Indicator> Indicators => assessment.Indicators;

    /// <summary>What a reader must know about the value.</summary>
    public ImmutableArray<LocalizedText> Notes => assessment.Notes;
}
