using System.Globalization;
using Sedz.Analytics.Spreadsheets.Wording;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// An area of land, exact to the decimal it was written with, in the metric and in the Thai measure. Equal areas are equal however they
/// were written: 400 square wah is 1 rai.
/// </summary>
public readonly record struct LandArea
{
    /// <summary>Square metres of one square wah (ตารางวา): a wah is 2 m.</summary>
    public const int SquareMetresPerSquareWah = 4;

    /// <summary>Square wah of one ngan (งาน).</summary>
    public const int SquareWahPerNgan = 100;

    /// <summary>Ngan of one rai (ไร่).</summary>
    public const int NganPerRai = 4;

    /// <summary>Square wah of one rai.</summary>
    public const int SquareWahPerRai = NganPerRai * SquareWahPerNgan;

    /// <summary>Square metres of one rai: 1,600.</summary>
    public const int SquareMetresPerRai = SquareWahPerRai * SquareMetresPerSquareWah;

    /// <summary>More rai than any one site has, and more than most districts: a larger number is a slip of the keyboard.</summary>
    public const int LargestRai = 1_000_000;

    private readonly decimal totalSquareWah;

    private LandArea(decimal totalSquareWah) => this.totalSquareWah = CellNumber.WithoutTrailingZeros(totalSquareWah);

    /// <summary>The area in square metres.</summary>
    public decimal SquareMetres => CellNumber.WithoutTrailingZeros(totalSquareWah * SquareMetresPerSquareWah);

    /// <summary>Whole rai.</summary>
    public int Rai => (int)(totalSquareWah / SquareWahPerRai);

    /// <summary>Whole ngan beyond the rai, 0 to 3.</summary>
    public int Ngan => (int)(totalSquareWah % SquareWahPerRai / SquareWahPerNgan);

    /// <summary>Square wah beyond the ngan, from 0 to under 100, with decimals.</summary>
    public decimal SquareWah => CellNumber.WithoutTrailingZeros(totalSquareWah % SquareWahPerNgan);

    /// <summary>The area of so many square wah.</summary>
    /// <param name="squareWah">Square wah, not negative and no more than <see cref="LargestRai"/>.</param>
    public static LandArea FromSquareWah(decimal squareWah)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(squareWah);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(squareWah, (decimal)LargestRai * SquareWahPerRai);
        return new(squareWah);
    }

    /// <summary>The area of so many square metres.</summary>
    /// <param name="squareMetres">Square metres, not negative and no more than <see cref="LargestRai"/>.</param>
    public static LandArea FromSquareMetres(decimal squareMetres) => FromSquareWah(squareMetres / SquareMetresPerSquareWah);

    /// <summary>Rai, ngan and square wah with dashes between, as on a title deed: <c>15-3-47</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rai}-{Ngan}-{SquareWah}");
}
