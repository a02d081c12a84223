using System.Collections.Immutable;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema;

namespace Sedz.Analytics.Development;

/// <summary>
/// A plot laid out by the New Theory (ldd.go.th; the 30 : 30 : 30 : 10 of the Royal Development Projects). A plan is where a conversation
/// about a plot starts; soil, slope and the holder decide.
/// </summary>
public sealed record NewTheoryPlan
{
    /// <summary>Water that one rai of rice, crops or orchard needs in a year: about 1,000 m³.</summary>
    public const decimal CubicMetresPerRai = 1_000;

    /// <summary>
    /// What the version of 15 rai says its pond holds, in m³. Its 3 rai × 4 m are 19,200 m³; the published figure stands.
    /// </summary>
    public const decimal PondOfFifteenRai = 19_000;

    /// <summary>The New Theory is written for about 15 rai.</summary>
    public const int WrittenForRai = 15;

    /// <summary>Another text of it takes 10 rai.</summary>
    public const int AlsoWrittenForRai = 10;

    /// <summary>The deepest pond that may be planned, in metres: beyond it a pond is an engineer's work.</summary>
    public const decimal DeepestPond = 10;

    private NewTheoryPlan(NewTheoryVariant variant, LandArea whole, ImmutableArray<PlannedPart> parts) =>
        (Variant, Whole, Parts) = (variant, whole, parts);

    /// <summary>The version.</summary>
    public NewTheoryVariant Variant { get; }

    /// <summary>The whole plot.</summary>
    public LandArea Whole { get; }

    /// <summary>Its parts; their areas sum to the whole.</summary>
    public ImmutableArray<PlannedPart> Parts { get; }

    /// <summary>
    /// What the pond holds when full, in m³; null when its depth is not known. Of a given depth it is the pond's area × depth, the most
    /// that walls without slope would hold.
    /// </summary>
    public decimal? PondCubicMetres { get; private init; }

    /// <summary>Water that rice, crops and orchard need in a year, in m³; 1,000 a rai, whatever rain falls on them.</summary>
    public decimal NeedCubicMetres => CubicMetresPerRai
        * Parts.Where(part => part.Use is LandUse.Rice or LandUse.CropsAndOrchard).Sum(part => part.Area.SquareMetres)
        / LandArea.SquareMetresPerRai;

    /// <summary>What the plan does not say, or is not made for.</summary>
    public ImmutableArray<LocalizedText> Notes { get; private init; } = [];

    /// <summary>30 : 30 : 30 : 10 of an area.</summary>
    /// <param name="whole">The plot, over 0.</param>
    /// <param name="pondDepth">Depth of the pond in metres, over 0 to <see cref="DeepestPond"/>; null when not known.</param>
    /// <exception cref="InputRefusedException">The area is 0, or the depth out of its range.</exception>
    public static NewTheoryPlan ByParts(LandArea whole, decimal? pondDepth = null)
    {
        if (whole.SquareMetres == 0)
            throw InputRefusedException.Of("no_area", "area", "พื้นที่เป็นศูนย์ โปรดระบุเนื้อที่", "The area is 0: state the area");
        if (pondDepth is <= 0 or > DeepestPond)
        {
            throw InputRefusedException.Of(
                "pond_depth_out_of_range", "pondDepth",
                $"ความลึกของสระ {pondDepth} ม. ต้องมากกว่า 0 และไม่เกิน {DeepestPond} ม.",
                $"A pond of {pondDepth} m: the depth lies above 0 and up to {DeepestPond} m");
        }

        ImmutableArray<PlannedPart> parts =
        [
            Part(LandUse.Pond, 0.3m, whole), Part(LandUse.Rice, 0.3m, whole), Part(LandUse.CropsAndOrchard, 0.3m, whole),
            Part(LandUse.HouseAndOther, 0.1m, whole),
        ];
        return new(NewTheoryVariant.ByParts, whole, parts)
        {
            PondCubicMetres = parts[0].Area.SquareMetres * pondDepth,
            Notes = [.. NotesOn(whole, pondDepth)],
        };
    }

    /// <summary>The version of 15 rai, which is for 15 rai and scales to no other area.</summary>
    public static NewTheoryPlan OfFifteenRai()
    {
        var whole = LandArea.FromSquareWah(WrittenForRai * LandArea.SquareWahPerRai);
        return new(NewTheoryVariant.FifteenRai, whole,
        [
            Rai(LandUse.Pond, 3), Rai(LandUse.Rice, 5), Rai(LandUse.CropsAndOrchard, 5), Rai(LandUse.HouseAndOther, 2),
        ])
        {
            PondCubicMetres = PondOfFifteenRai,
        };
    }

    private static PlannedPart Part(LandUse use, decimal share, LandArea whole) =>
        new(use, LandUseWords.Of(use), share, LandArea.FromSquareMetres(whole.SquareMetres * share));

    private static PlannedPart Rai(LandUse use, int rai) =>
        new(use, LandUseWords.Of(use), (decimal)rai / WrittenForRai, LandArea.FromSquareWah(rai * LandArea.SquareWahPerRai));

    private static IEnumerable<LocalizedText> NotesOn(LandArea whole, decimal? depth)
    {
        if (whole.SquareMetres < AlsoWrittenForRai * LandArea.SquareMetresPerRai)
        {
            yield return new(
                $"ทฤษฎีใหม่เขียนไว้สำหรับประมาณ {WrittenForRai} ไร่ (บางฉบับ {AlsoWrittenForRai} ไร่) พื้นที่นี้เล็กกว่า",
                $"The New Theory is written for about {WrittenForRai} rai (in another text {AlsoWrittenForRai}): this plot is smaller");
        }

        if (depth is null)
        {
            yield return new(
                "สัดส่วน 30:30:30:10 ไม่ได้กำหนดความลึกของสระ จึงยังไม่ทราบความจุ",
                "30 : 30 : 30 : 10 does not say how deep the pond is, so what it holds is not known");
        }
    }
}
