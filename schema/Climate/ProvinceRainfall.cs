using Sedz.Schema.Imports;

namespace Sedz.Schema.Climate;

/// <summary>The rain of one year in one province, as one source measured it. Provinces and years without a row are not known.</summary>
public sealed class ProvinceRainfall : IPublishedRow<ProvinceRainfall>
{
    /// <summary>Short code of who measured, such as <c>oae</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Code of the province, two digits.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>The year, CE.</summary>
    public int Year { get; init; }

    /// <summary>Millimetres in each of the twelve months, 0 or more; null where not known, which is not 0.</summary>
    public required List<double?> Months { get; set; }

    /// <inheritdoc />
    public int? ImportId { get; set; }

    /// <inheritdoc />
    public bool SaysTheSameAs(ProvinceRainfall other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Months.SequenceEqual(other.Months);
    }
}
