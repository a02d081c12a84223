using Sedz.Schema.Imports;

namespace Sedz.Schema.Poverty;

/// <summary>
/// How many people of a sub-district one source counts as poor in one year, as it published it. It is context for people who read about a
/// site and enters no score. Sub-districts and years without a row are not known.
/// </summary>
public sealed class SubdistrictPoverty : IPublishedRow<SubdistrictPoverty>
{
    /// <summary>The source of what was made up for a demonstration.</summary>
    public const string MadeUp = "synthetic-poverty";

    /// <summary>Short code of who counted, such as <c>tpmap</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Code of the sub-district, six digits.</summary>
    public required string SubdistrictCode { get; init; }

    /// <summary>The year of the count, CE.</summary>
    public int Year { get; init; }

    /// <summary>How many people were surveyed; null when not told.</summary>
    public int? Surveyed { get; set; }

    /// <summary>How many of them are counted as poor; null when not told, which is not zero.</summary>
    public int? Poor { get; set; }

    /// <summary>How many are poor in health; null when not told.</summary>
    public int? Health { get; set; }

    /// <summary>How many are poor in education; null when not told.</summary>
    public int? Education { get; set; }

    /// <summary>How many are poor in living conditions; null when not told.</summary>
    public int? Living { get; set; }

    /// <summary>How many are poor in income; null when not told.</summary>
    public int? Income { get; set; }

    /// <summary>How many are poor in access to state services; null when not told.</summary>
    public int? Access { get; set; }

    /// <inheritdoc />
    public int? ImportId { get; set; }

    /// <summary>Whether the row was made up for a demonstration.</summary>
    public bool IsMadeUp => Source == MadeUp;

    /// <summary>How many are poor in a dimension; null when not told. One person may be so in several.</summary>
    public int? In(PovertyDimension dimension) => dimension switch
    {
        PovertyDimension.Health => Health,
        PovertyDimension.Education => Education,
        PovertyDimension.Living => Living,
        PovertyDimension.Income => Income,
        PovertyDimension.Access => Access,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension of poverty."),
    };

    /// <inheritdoc />
    public bool SaysTheSameAs(SubdistrictPoverty other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Surveyed, Poor, Health, Education, Living, Income, Access)
            == (other.Surveyed, other.Poor, other.Health, other.Education, other.Living, other.Income, other.Access);
    }
}
