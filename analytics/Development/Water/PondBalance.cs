using System.Collections.Immutable;
using Sedz.Schema;

namespace Sedz.Analytics.Development.Water;

/// <summary>
/// The monthly balance of a plan's pond: stored = before + rain on the pond − evaporation − what is drawn, between 0 and what it holds.
/// The pond begins full and the year is repeated until it ends as it began, so that the beginning does not matter. Rain on the fields and
/// water that runs into the pond from land around are not counted: neither is known of a plan.
/// </summary>
public static class PondBalance
{
    private const int Months = 12;
    private const decimal MillimetresPerMetre = 1_000;

    /// <summary>A change of the store in a year that is no change, in m³.</summary>
    private const decimal Still = 0.001m;

    private static readonly LocalizedText NoPond = new(
        "ไม่ทราบความจุของสระ", "What the pond holds is not known");

    private static readonly LocalizedText NoRain = new(
        "ไม่ทราบปริมาณฝนครบทั้งสิบสองเดือน", "The rain of some month is not known");

    private static readonly LocalizedText NoEvaporation = new(
        "ไม่ทราบการระเหย จึงบอกได้เพียงว่าขาดน้ำอย่างน้อยเท่าใด", "Evaporation is not known: it can only be told what is short at least");

    private static readonly LocalizedText NeedIsEven = new(
        "ถือว่าความต้องการน้ำเท่ากันทุกเดือน", "The need is taken to be the same in every month");

    private static readonly LocalizedText OnlyThePond = new(
        "ไม่นับฝนที่ตกในแปลงและน้ำที่ไหลเข้าสระจากที่รอบข้าง",
        "Rain on the fields and water that runs into the pond from around are not counted");

    /// <summary>Works a year out.</summary>
    /// <exception cref="InputRefusedException">The year has not twelve months, a negative value, or parts that do not sum to 1.</exception>
    public static WaterBalance Of(NewTheoryPlan plan, WaterYear year)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(year);
        Check(year);
        ImmutableArray<LocalizedText> supposed = year.Need.IsEmpty ? [OnlyThePond, NeedIsEven] : [OnlyThePond];
        if (plan.PondCubicMetres is not { } holds)
            return new(year, [], null, null, NoPond, supposed);
        if (year.Rain.Any(month => month is null))
            return new(year, [], null, null, NoRain, supposed);

        var area = plan.Parts.Single(part => part.Use == LandUse.Pond).Area.SquareMetres;
        var months = Repeated(area, holds, plan.NeedCubicMetres, year);
        var still = year.Evaporation.IsEmpty ? months : Repeated(area, holds, plan.NeedCubicMetres, year with { Evaporation = [] });
        var atLeast = still.Sum(month => month.Lacking);
        return year.Evaporation.IsEmpty
            ? new(year, months, null, atLeast, NoEvaporation, supposed)
            : new(year, months, months.Sum(month => month.Lacking), atLeast, null, supposed);
    }

    /// <summary>
    /// The year that ends as it began, from a full pond on. A year takes a store s to s + c, held between a floor and a ceiling; so from
    /// full it ends at the ceiling at once, or, where c is negative, in the end at the floor, which is where a year from empty ends.
    /// </summary>
    private static ImmutableArray<WaterMonth> Repeated(decimal area, decimal holds, decimal need, WaterYear year)
    {
        var first = OneYear(holds, area, holds, need, year)[^1].Stored;
        var second = OneYear(first, area, holds, need, year);
        return Math.Abs(second[^1].Stored - first) < Still
            ? second
            : OneYear(OneYear(0, area, holds, need, year)[^1].Stored, area, holds, need, year);
    }

    private static ImmutableArray<WaterMonth> OneYear(decimal stored, decimal area, decimal holds, decimal need, WaterYear year)
    {
        var months = ImmutableArray.CreateBuilder<WaterMonth>(Months);
        for (var month = 0; month < Months; month++)
        {
            var rain = year.Rain[month]!.Value / MillimetresPerMetre * area;
            var there = stored + rain;
            var evaporated = year.Evaporation.IsEmpty ? 0 : Math.Min(there, year.Evaporation[month] / MillimetresPerMetre * area);
            var needed = need * (year.Need.IsEmpty ? 1m / Months : year.Need[month]);
            var drawn = Math.Min(there - evaporated, needed);
            var left = there - evaporated - drawn;
            stored = Math.Min(left, holds);
            months.Add(new(
                month + 1, rain, year.Evaporation.IsEmpty ? null : evaporated, needed, drawn, needed - drawn, left - stored, stored));
        }

        return months.MoveToImmutable();
    }

    private static void Check(WaterYear year)
    {
        var wrong = year.Rain.Length != Months || year.Rain.Any(month => month < 0) ? "rain"
            : !year.Evaporation.IsEmpty && (year.Evaporation.Length != Months || year.Evaporation.Any(month => month < 0)) ? "evaporation"
            : year.Evaporation.IsEmpty != year.EvaporationSource is null ? "evaporationSource"
            : !year.Need.IsEmpty && !IsDivision(year.Need) ? "need"
            : null;
        if (wrong is null)
            return;
        throw InputRefusedException.Of(
            "water_year_unusable", wrong,
            $"{wrong}: ต้องมีสิบสองเดือน ไม่ติดลบ สัดส่วนความต้องการรวมเป็น 1 และการระเหยต้องมีแหล่งที่มา",
            $"{wrong}: twelve months, none negative, parts of the need that sum to 1, and evaporation with its source");
    }

    private static bool IsDivision(ImmutableArray<decimal> parts) =>
        parts.Length == Months && parts.All(part => part >= 0) && Math.Abs(parts.Sum() - 1) < 0.000001m;
}
