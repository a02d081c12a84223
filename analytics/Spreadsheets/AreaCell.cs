using System.Globalization;
using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Areas of land: rai, ngan and square wah in words, abbreviations or with dashes; square metres, hectares, square kilometres and acres.
/// A number without a unit, and two numbers with a dash, are refused: 5-2 may be rai and ngan, or ngan and wah.
/// </summary>
public static partial class AreaCell
{
    private const decimal SquareMetresPerHectare = 10_000m;
    private const decimal SquareMetresPerSquareKilometre = 1_000_000m;

    // The international acre: 4,840 square yards of 0.9144 m.
    private const decimal SquareMetresPerAcre = 4046.8564224m;

    // Where a cell gives its area twice, in two units, one of them rounded: the two must agree to this share.
    private const decimal Rounding = 0.01m;

    // A spreadsheet takes 15-3-47 for a day of March 1947 and may write it so: a third number of this size is a year.
    private const int SmallestYear = 1000;

    // Far above the largest area in its smallest unit, and far below what a product could overflow.
    private const decimal LargestNumber = 1_000_000_000_000m;

    private const string RaiUnit = @"ไร่|ไร|rais?(?![a-z])";
    private const string NganUnit = @"งาน|ง\.?(?![ก-๙])|ngans?(?![a-z])";
    private const string WahUnit =
        @"(?:ตารางวา|ตรารางวา|ตาราง\s?ว\.?|ต\.?\s?(?:ร\.?\s?)?(?:วา|ว\.?)|วา|ว\.?(?![ก-๙])|(?:square|sq\.?|talang"
        + @"|tarang)\s?wahs?(?![a-z])|sq\.?\s?w\.?(?![a-z])|wahs?(?![a-z])|wa(?![a-z]))";
    private const string MetreUnit =
        @"ตารางเมตร|ตร\.?\s?เมตร|ต\.?\s?ร\.?\s?ม\.?(?![ก-๙])|square\s?met(?:er|re)s?|sq\.?\s?m(?:et(?:er|re)s?)?\.?(?![a-z])|sqm|m\^?2"
        + @"|เมตร2|ม\.?2";
    private const string KilometreUnit = @"ตารางกิโลเมตร|ตร\.?\s?กม\.?|square\s?kilomet(?:er|re)s?|sq\.?\s?km\.?|km\^?2";
    private const string HectareUnit = @"เฮกตาร์|เฮกแตร์|เฮคตาร์|เฮกต้า|hectares?|ha\.?(?![a-z])";
    private const string AcreUnit = @"เอเคอร์|acres?|ac\.?(?![a-z])";

    private static readonly CellError Ambiguous = new("ambiguous_area",
        "อ่านเนื้อที่ได้มากกว่าหนึ่งอย่าง โปรดระบุหน่วยให้ครบ เช่น 15 ไร่ 3 งาน 47 ตร.ว. หรือ 15-3-47",
        "The area can be read in more than one way: give every unit, such as 15 rai 3 ngan 47 square wah, or 15-3-47");

    private static readonly CellError Unreadable = new("invalid_area",
        "ช่องนี้ไม่ใช่เนื้อที่ โปรดกรอกเป็น ไร่ งาน ตารางวา หรือตารางเมตร",
        "This is not an area: give it in rai, ngan and square wah, or in square metres");

    private static readonly CellError OutOfRange = new("out_of_range",
        string.Create(CultureInfo.InvariantCulture, $"เนื้อที่ต้องมากกว่า 0 และไม่เกิน {LandArea.LargestRai:N0} ไร่ หากไม่ทราบให้เว้นว่าง"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"An area must be more than 0 and at most {LandArea.LargestRai:N0} rai; leave it blank if it is not known"));

    /// <summary>Reads an area.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// The area, with <see cref="CellWarnings.Approximate"/>, <see cref="CellWarnings.NganOutOfRange"/> or
    /// <see cref="CellWarnings.WahOutOfRange"/>; or the errors <c>ambiguous_area</c>, <c>invalid_area</c>, <c>out_of_range</c>. Ngan and
    /// wah are carried only where a larger unit stands beside them: 400 square wah by itself is a size and no slip.
    /// </returns>
    public static CellReading<LandArea> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.MarksNothing(text)) return default;
        var approximate = Approximation.Strip(text, out text);
        text = ThaiNumberWords.ToDigits(WithoutHalves(Label.Replace(PlotCount.Replace(text, " ").Trim(), "")));
        if (!text.AsSpan().ContainsAnyInRange('0', '9')) return new(Unreadable);
        var reading = ReadStatements(text);
        return approximate ? reading.WarnedFirst(CellWarnings.Approximate) : reading;
    }

    /// <summary>
    /// A cell may give its area twice, as in "2 ไร่ (3,200 ตร.ม.)": the first statement counts and the second must agree.
    /// </summary>
    private static CellReading<LandArea> ReadStatements(string text)
    {
        var statements = Restated.Split(text).Where(s => s.AsSpan().ContainsAnyInRange('0', '9')).ToList();
        if (statements.Count != 2 || Caption.IsMatch(text)) return ReadOne(text);
        var first = ReadOne(statements[0].Trim());
        if (!first.HasValue) return first;
        var second = ReadOne(statements[1].Trim());
        return second.HasValue && Math.Abs(first.Value.SquareMetres - second.Value.SquareMetres) <= first.Value.SquareMetres * Rounding
            ? first
            : new(Ambiguous);
    }

    private static CellReading<LandArea> ReadOne(string text)
    {
        text = Remark.Replace(text, "").Trim();
        if (Negative.IsMatch(text)) return new(OutOfRange);
        if (IsoDay.IsMatch(text)) return new(Ambiguous);
        if (Dashed.Match(text) is { Success: true } dashed)
        {
            return Quantity(dashed, "wah") >= SmallestYear
                ? new(Ambiguous)
                : Sum(Quantity(dashed, "rai"), Quantity(dashed, "ngan"), Quantity(dashed, "wah"));
        }

        if (TwoWithCaption.Match(text) is { Success: true } two)
        {
            return two.Groups["raicaption"].Success
                ? Sum(Quantity(two, "first"), Quantity(two, "second"), null)
                : Sum(null, Quantity(two, "first"), Quantity(two, "second"));
        }

        if (Thai.Match(text) is { Success: true } thai) return Sum(Quantity(thai, "rai"), Quantity(thai, "ngan"), Quantity(thai, "wah"));
        if (ThaiUnitFirst.Match(text) is { Success: true } form)
            return Sum(Quantity(form, "rai"), Quantity(form, "ngan"), Quantity(form, "wah"));
        if (Metric.Match(text) is { Success: true } metric) return ReadMetric(metric);
        return new(Ambiguous);
    }

    private static CellReading<LandArea> ReadMetric(Match match)
    {
        var squareMetres =
            match.Groups["ha"].Success ? SquareMetresPerHectare :
            match.Groups["km"].Success ? SquareMetresPerSquareKilometre :
            match.Groups["acre"].Success ? SquareMetresPerAcre : 1m;
        if (!CellNumber.TryRead(match.Groups["number"].Value, out var number) || number > LargestNumber)
            return new(OutOfRange);
        return Within(number * squareMetres / LandArea.SquareMetresPerSquareWah, []);
    }

    /// <summary>Adds up; null is a unit that the cell does not name. Only the smallest unit named may have decimals.</summary>
    private static CellReading<LandArea> Sum(decimal? rai, decimal? ngan, decimal? wah)
    {
        if (rai > LargestNumber || ngan > LargestNumber || wah > LargestNumber) return new(OutOfRange);
        if ((HasDecimals(rai) && (ngan ?? wah) is not null) || (HasDecimals(ngan) && wah is not null)) return new(Ambiguous);
        var warnings = new List<string>();
        if (ngan >= LandArea.NganPerRai && rai is not null) warnings.Add(CellWarnings.NganOutOfRange);
        if (wah >= LandArea.SquareWahPerNgan && (rai ?? ngan) is not null) warnings.Add(CellWarnings.WahOutOfRange);
        return Within(((rai ?? 0) * LandArea.SquareWahPerRai) + ((ngan ?? 0) * LandArea.SquareWahPerNgan) + (wah ?? 0), warnings);
    }

    private static CellReading<LandArea> Within(decimal squareWah, IReadOnlyList<string> warnings) =>
        squareWah is > 0 and <= (decimal)LandArea.LargestRai * LandArea.SquareWahPerRai
            ? new(LandArea.FromSquareWah(squareWah), warnings)
            : new(OutOfRange);

    private static bool HasDecimals(decimal? number) => number is { } value && value != decimal.Truncate(value);

    /// <summary>
    /// The number of a group; null where the cell does not name it; a dash in front of a unit is a deed's way of writing none of it.
    /// </summary>
    private static decimal? Quantity(Match match, string group)
    {
        if (!match.Groups[group].Success) return null;
        var text = match.Groups[group].Value;
        if (text == "-") return 0;
        return CellNumber.TryRead(text, out var number) ? number : decimal.MaxValue;
    }

    /// <summary>Halves and quarters as decimals: ครึ่งไร่, ไร่ครึ่ง, 2 ไร่ครึ่ง, ½, 2 1/2 ไร่.</summary>
    private static string WithoutHalves(string text)
    {
        text = WordHalf.Replace(text, match =>
            match.Groups["before"].Success ? $"0.5 {match.Groups["unit"].Value}"
            : match.Groups["decimals"].Success ? match.Value
            : $"{(match.Groups["number"].Success ? match.Groups["number"].Value : "1")}.5 {match.Groups["unit"].Value}");
        return Fraction.Replace(text, match =>
            (match.Groups["whole"].Success ? match.Groups["whole"].Value : "0") + (match.Groups["part"].Value switch
            {
                "½" or "1/2" => ".5",
                "¼" or "1/4" => ".25",
                _ => ".75",
            }));
    }

    [GeneratedRegex(@"^(?:รวม|เนื้อที่|พื้นที่|ขนาด|จำนวน|ทั้งหมด|ทั้งสิ้น|ดิน|area|[\s:=])+|(?:รวม)?(?:ทั้งหมด|ทั้งสิ้น|ถ้วน|พอดี)$")]
    private static partial Regex Label { get; }

    [GeneratedRegex(@"(?<before>ครึ่ง)\s?(?<unit>ไร่|งาน)|(?:(?<![\d.])(?<number>\d+)(?<decimals>\.\d+)?\s?)?(?<unit>ไร่|งาน)\s?ครึ่ง")]
    private static partial Regex WordHalf { get; }

    [GeneratedRegex(@"(?<![\d/.\-])(?:(?<whole>\d+)\s?)?(?<part>[½¼¾])|(?<![\d/.\-]\s?)(?:(?<whole>\d+)\s)?(?<part>1/2|1/4"
        + @"|3/4)(?=\s?(?:ไร่|งาน))")]
    private static partial Regex Fraction { get; }

    [GeneratedRegex(@"\(|\)|=|หรือ|เท่ากับ|คิดเป็น")]
    private static partial Regex Restated { get; }

    // A bracketed caption of the units, (ไร่-งาน-ตร.ว.), belongs to the numbers before it and is no second statement.
    [GeneratedRegex(@"\(?\s?" + "(?:" + RaiUnit + @")\s?[-/]\s?(?:" + NganUnit + ")")]
    private static partial Regex Caption { get; }

    // A bracketed remark without digits, such as (ตามโฉนด), says nothing of the size unless it is a caption of units.
    [GeneratedRegex(@"\((?!\s?(?:ไร่|งาน|rai|ngan))[^()\d]*\)|[()]\s*$|^\s*[()]")]
    private static partial Regex Remark { get; }

    // How many plots there are says nothing of their size; แปลงละ, so much each, does.
    [GeneratedRegex(@"\(?\s?(?:จำนวน\s?)?\d{1,4}\s?แปลง(?!ละ)\s?\)?")]
    private static partial Regex PlotCount { get; }

    [GeneratedRegex(@"^(?:19|20|2[4-6])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[t ]|$)")]
    private static partial Regex IsoDay { get; }

    [GeneratedRegex(@"^-\s?[\d.]")]
    private static partial Regex Negative { get; }

    [GeneratedRegex(
        @"^(?<rai>\d[\d,]*)\s*(?<sep>[-/.:\s])\s*(?<ngan>\d+)\s*\k<sep>\s*(?<wah>\d+(?:\.\d+)?)\s*"
        + @"(?:\(?\s?(?:" + RaiUnit + @")(?:\s?[-/]\s?(?:" + NganUnit
        + @")\s?[-/]\s?" + WahUnit + @")?\s?\)?)?$")]
    private static partial Regex Dashed { get; }

    [GeneratedRegex(
        "^(?<first>" + CellNumber.Pattern + @")\s?[-/]\s?(?<second>" + CellNumber.Pattern + @")\s?\(?\s?"
        + "(?:(?<raicaption>(?:" + RaiUnit + @")\s?[-/]\s?(?:" + NganUnit + @"))|(?:" + NganUnit + @")\s?[-/]\s?" + WahUnit + @")\s?\)?$")]
    private static partial Regex TwoWithCaption { get; }

    [GeneratedRegex("^(?=.*[0-9])(?:(?<rai>" + CellNumber.Pattern + @"|-)\s?(?:" + RaiUnit + @")[\s,/\-]*(?:และ"
        + @"|กับ)?\s?)?(?:(?<ngan>" + CellNumber.Pattern + @"|-)\s?(?:" + NganUnit
        + @")[\s,/\-]*(?:และ|กับ)?\s?)?(?:(?<wah>" + CellNumber.Pattern + @"|-)\s?" + WahUnit + @")?[\s.]*$")]
    private static partial Regex Thai { get; }

    // A form with printed units: "ไร่ 15 งาน 3 ตารางวา 47".
    [GeneratedRegex(
        "^(?:(?:" + RaiUnit + @")\s?[:=]?\s?(?<rai>" + CellNumber.Pattern + @")[\s,]*)"
        + "(?:(?:" + NganUnit + @")\s?[:=]?\s?(?<ngan>" + CellNumber.Pattern
        + @")[\s,]*)?(?:" + WahUnit + @"\s?[:=]?\s?(?<wah>" + CellNumber.Pattern + @"))?$")]
    private static partial Regex ThaiUnitFirst { get; }

    [GeneratedRegex(
        "^(?<number>" + CellNumber.Pattern + @")\s?"
        + "(?:(?<km>" + KilometreUnit + ")|(?<ha>" + HectareUnit + ")|(?<acre>" + AcreUnit + ")|(?:" + MetreUnit + @"))[\s.]*$")]
    private static partial Regex Metric { get; }
}
