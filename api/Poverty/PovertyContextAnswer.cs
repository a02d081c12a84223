using Sedz.Analytics.Labour.Supply;
using Sedz.Schema;
using Sedz.Schema.Poverty;

namespace Sedz.Api.Poverty;

/// <summary>
/// What one source said of poverty in a sub-district in one year. It is context: it enters no score and no order of sites.
/// </summary>
/// <param name="SubdistrictCode">Code of the sub-district.</param>
/// <param name="Source">Short code of who counted.</param>
/// <param name="Year">The year of the count, CE.</param>
/// <param name="Surveyed">How many people were surveyed; null when not told.</param>
/// <param name="Poor">How many of them are counted as poor; null when not told, or held back.</param>
/// <param name="PoorHeldBack">Whether that number is known and not shown, because it is 1 to 4 people.</param>
/// <param name="Share">The part that is poor, 0 to 1; null where either number is not told or held back.</param>
/// <param name="Dimensions">The five dimensions, in their order; one person may be poor in several.</param>
/// <param name="Note">What the figures are for, and whether they were made up.</param>
/// <param name="Synthetic">Whether it was made up for a demonstration.</param>
public sealed record PovertyContextAnswer(
    string SubdistrictCode,
    string Source,
    int Year,
    int? Surveyed,
    int? Poor,
    bool PoorHeldBack,
    double? Share,
    IReadOnlyList<PovertyDimensionAnswer> Dimensions,
    LocalizedText Note,
    bool Synthetic)
{
    /// <summary>A row as everybody may see it.</summary>
    internal static PovertyContextAnswer Of(SubdistrictPoverty row)
    {
        var poor = Shown(row.Poor);
        return new(
            row.SubdistrictCode,
            row.Source,
            row.Year,
            row.Surveyed,
            poor,
            row.Poor != poor,
            poor is { } people && row.Surveyed is > 0 and var surveyed ? (double)people / surveyed : null,
            [
                .. Enum.GetValues<PovertyDimension>().Select(dimension => new PovertyDimensionAnswer(
                    dimension, PovertyWords.Of(dimension), Shown(row.In(dimension)), row.In(dimension) != Shown(row.In(dimension)))),
            ],
            row.IsMadeUp ? PovertyWords.MadeUpNote : PovertyWords.Note,
            row.IsMadeUp);
    }

    private static int? Shown(int? people) => people is { } count && SmallNumbers.IsSmall(count) ? null : people;
}

/// <summary>Poverty in one dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Name">Its name.</param>
/// <param name="Poor">How many people; null when not told, or held back.</param>
/// <param name="HeldBack">Whether the number is known and not shown, because it is 1 to 4 people.</param>
public sealed record PovertyDimensionAnswer(PovertyDimension Dimension, LocalizedText Name, int? Poor, bool HeldBack);
