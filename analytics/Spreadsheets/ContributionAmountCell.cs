using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Partners;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// How much was promised or delivered: money and land as those cells are read anywhere, others as a number with a unit. The unit may
/// stand in the cell
/// or in one of its own.
/// </summary>
public static partial class ContributionAmountCell
{
    /// <summary>More digits than this no promise has; keeps sums exact.</summary>
    private const decimal Largest = 10_000_000_000_000m;

    /// <summary>The decimals that are kept.</summary>
    private const int Decimals = 4;

    private static readonly CellError Negative = new("negative_amount",
        "จำนวนต้องไม่ติดลบ โปรดตรวจ", "An amount must not be negative: check it");

    private static readonly CellError Unreadable = new("invalid_amount",
        "ช่องนี้ไม่ใช่จำนวน โปรดกรอกตัวเลขหนึ่งค่าและหน่วย เช่น 120 คน-วัน",
        "This is not an amount: give one number and its unit, such as 120 person-days");

    private static readonly CellError OutOfRange = new("out_of_range",
        $"จำนวนต้องไม่เกิน {Largest:N0} และมีทศนิยมไม่เกิน {Decimals} ตำแหน่ง โปรดตรวจ",
        $"An amount is at most {Largest:N0}, with {Decimals} decimals: check it");

    private static readonly CellError TwoUnits = new("two_units",
        "หน่วยในช่องจำนวนกับช่องหน่วยไม่ตรงกัน โปรดเหลือหน่วยเดียว",
        "The cell of the amount and the cell of the unit name different units: leave one");

    private static readonly CellError DoesNotFit = new("unit_does_not_fit",
        "หน่วยนี้ใช้กับการสนับสนุนประเภทนี้ไม่ได้ เงินใช้บาท ที่ดินใช้ไร่ งาน ตารางวา หรือตารางเมตร โปรดแก้หน่วยหรือประเภท",
        "The unit does not fit the kind of contribution: money is in baht, land in rai, ngan, square wah or square metres: correct one of them");

    /// <summary>Reads an amount.</summary>
    /// <param name="kind">What it is of.</param>
    /// <param name="amount">The cell of the amount.</param>
    /// <param name="unit">The cell of the unit; null when the sheet has none.</param>
    /// <returns>
    /// The amount, perhaps with <see cref="CellWarnings.UnknownUnit"/> or <see cref="CellWarnings.Missing"/> for a unit that nobody said;
    /// land is in
    /// square metres. Or the errors of money and area, <c>negative_amount</c>, <c>invalid_amount</c>, <c>out_of_range</c>,
    /// <c>two_units</c> and
    /// <c>unit_does_not_fit</c>.
    /// </returns>
    public static CellReading<ContributionAmount> Read(ContributionKind kind, string? amount, string? unit)
    {
        var text = CellText.Normalize(amount);
        if (MissingMarker.MarksNothing(text)) return default;
        if (text.StartsWith('-') || InBrackets.IsMatch(text)) return new(Negative);
        var stated = MissingMarker.Marks(CellText.Normalize(unit)) ? "" : CellText.Normalize(unit);
        var split = NumberAndUnit.Match(text);
        var inCell = split.Success ? split.Groups["unit"].Value.Trim() : "";
        if (kind != ContributionKind.Money && inCell.Length > 0 && stated.Length > 0 && !Agree(inCell, stated)) return new(TwoUnits);
        var named = inCell.Length > 0 ? inCell : stated;
        if (Misfits(kind, inCell) || Misfits(kind, stated)) return new(DoesNotFit);
        return kind switch
        {
            ContributionKind.Money => MoneyCell.Read(inCell.EndsWith(stated, StringComparison.OrdinalIgnoreCase) ? text : $"{text} {stated}")
                .Select(baht => new ContributionAmount(baht, ContributionUnit.Baht, null)),
            ContributionKind.Land => AreaCell.Read(inCell.Length > 0 || !split.Success ? text : $"{text} {stated}".Trim())
                .Select(area => new ContributionAmount(area.SquareMetres, ContributionUnit.SquareMetre, null)),
            _ => split.Success ? Count(split.Groups["number"].Value, named) : new(Unreadable),
        };
    }

    /// <summary>Whether words name a unit of the list that the kind cannot be counted in. Words of size, such as ล้าน, name none.</summary>
    private static bool Misfits(ContributionKind kind, string words) =>
        ContributionUnits.Named(words) is { } unit and not ContributionUnit.Other && !ContributionUnits.Fits(kind, unit);

    private static bool Agree(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        || (ContributionUnits.Named(one) is { } unit and not ContributionUnit.Other && unit == ContributionUnits.Named(other));

    private static CellReading<ContributionAmount> Count(string number, string unit)
    {
        if (!CellNumber.TryRead(number, out var count) || count > Largest || decimal.Round(count, Decimals) != count) return new(OutOfRange);
        count = CellNumber.WithoutTrailingZeros(count);
        return ContributionUnits.Named(unit) switch
        {
            null => new(new(count, null, null), CellWarnings.Missing),
            ContributionUnit.Other => new(
                new(count, ContributionUnit.Other, PersonalDataMask.Masked(unit) ?? unit),
                CellWarnings.UnknownUnit),
            { } known => new(new ContributionAmount(count, known, null)),
        };
    }

    [GeneratedRegex(@"^\(\s?[\d.,]+\s?\)$")]
    private static partial Regex InBrackets { get; }

    [GeneratedRegex("^(?<number>" + CellNumber.Pattern + @")\s?(?<unit>(?!\d)[^\d,.][^\d]{0,40}\d?)?$")]
    private static partial Regex NumberAndUnit { get; }
}
