using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>Sums of money in baht: with commas, บาท, words of size up to ล้าน, several of them in a row, satang.</summary>
public static partial class MoneyCell
{
    // More than the yearly budget of the state, some three million million baht: a larger sum is a slip.
    private const decimal LargestBaht = 10_000_000_000_000m;
    private const decimal SatangPerBaht = 100m;

    private const string SizeWords = @"สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|ลบ(?:\.|(?![ก-๙]))|thousand|million|billion";

    private static readonly CellError Ambiguous = new("ambiguous_money",
        "อ่านจำนวนเงินได้มากกว่าหนึ่งอย่าง โปรดกรอกจำนวนเดียว เช่น 1,250,000 บาท",
        "The sum can be read in more than one way: give one number, such as 1,250,000 baht");

    private static readonly CellError Unreadable = new("invalid_money",
        "ช่องนี้ไม่ใช่จำนวนเงินบาท โปรดกรอกตัวเลขและหน่วย เช่น 4.78 ล้านบาท",
        "This is not a sum in baht: give a number and its unit, such as 4.78 million baht");

    private static readonly CellError OutOfRange = new("out_of_range",
        "จำนวนเงินต้องไม่ติดลบและไม่เกินงบประมาณแผ่นดิน โปรดตรวจ",
        "A sum must not be negative nor exceed the budget of the state: check it");

    private static readonly CellError PrecisionLost = new("precision_lost",
        "โปรแกรมตารางแปลงจำนวนเงินเป็นรูปยกกำลังและตัวเลขหายไป โปรดกรอกใหม่ให้ครบทุกหลัก",
        "The spreadsheet turned the sum into powers of ten and lost digits: type it again in full");

    /// <summary>Reads a sum of money.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// Baht, exact, perhaps with <see cref="CellWarnings.Approximate"/>; zero is a sum. Or the errors <c>ambiguous_money</c>,
    /// <c>invalid_money</c>, <c>precision_lost</c> and <c>out_of_range</c>; a sum in brackets is negative, as accountants write it.
    /// </returns>
    public static CellReading<decimal> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.MarksNothing(text)) return default;
        if (Scientific.IsMatch(text)) return new(PrecisionLost);
        var approximate = Approximation.Strip(text, out text);
        text = ThaiNumberWords.ToDigits(HalfOf.Replace(text, "0.5 "));
        text = InWords.Replace(Decoration.Replace(text, ""), "").Trim();
        if (Negative.IsMatch(text)) return new(OutOfRange);
        if (Range.IsMatch(text)) return new(Ambiguous);
        var reading = Sum.Match(text) is { Success: true } match ? Add(match) : new(Unreadable);
        return approximate ? reading.WarnedFirst(CellWarnings.Approximate) : reading;
    }

    /// <summary>Adds the numbers of a sum; each must be of a smaller size than the one before, as in 5 แสน 2 หมื่นบาท.</summary>
    private static CellReading<decimal> Add(Match match)
    {
        decimal baht = 0, sizeBefore = decimal.MaxValue;
        foreach (var (number, words) in match.Groups["number"].Captures.Zip(match.Groups["size"].Captures))
        {
            var size = Size(words.Value);
            if (size >= sizeBefore) return new(Unreadable);
            if (!CellNumber.TryRead(number.Value, out var count) || count > LargestBaht) return new(OutOfRange);
            baht += count * size;
            if (baht > LargestBaht) return new(OutOfRange);
            sizeBefore = size;
        }

        if (match.Groups["satang"].Success && CellNumber.TryRead(match.Groups["satang"].Value, out var satang))
            baht += satang / SatangPerBaht;
        return new(CellNumber.WithoutTrailingZeros(baht));
    }

    /// <summary>How many baht the words of size after a number make: แสนล้าน is a hundred thousand million.</summary>
    private static decimal Size(string words)
    {
        decimal size = 1;
        foreach (Match word in SizeWord.Matches(words))
        {
            size *= word.Value switch
            {
                "สิบ" => 10m,
                "ร้อย" => 100m,
                "พัน" or "thousand" => 1_000m,
                "หมื่น" => 10_000m,
                "แสน" => 100_000m,
                "billion" => 1_000_000_000m,
                _ => 1_000_000m,
            };
        }

        return size;
    }

    [GeneratedRegex(SizeWords)]
    private static partial Regex SizeWord { get; }

    [GeneratedRegex(@"^\d(?:\.\d+)?\s?e\s?\+?\s?\d{1,2}$")]
    private static partial Regex Scientific { get; }

    [GeneratedRegex(@"ครึ่ง(?=ล้าน|แสน|หมื่น|พัน)")]
    private static partial Regex HalfOf { get; }

    [GeneratedRegex(@"^(?:จำนวน(?:เงิน)?|งบประมาณ|วงเงิน|เงิน|รวม|เป็นเงิน|฿|thb|baht|b\.|[\s:])+|(?:ถ้วน|สุทธิ)|[.,/]?-$")]
    private static partial Regex Decoration { get; }

    // A sum in figures is often repeated in words, in brackets.
    [GeneratedRegex(@"\([^()]*(?:บาท|baht)[^()]*\)$")]
    private static partial Regex InWords { get; }

    [GeneratedRegex(@"^-\s?[\d.]|^\(\s?[\d.,]+\s?\)$|^(?:ติดลบ|ขาดทุน)")]
    private static partial Regex Negative { get; }

    [GeneratedRegex(@"\d\s?(?:" + SizeWords + @")*\s?(?:บาท)?\s?(?:-|ถึง|หรือ|~)\s?\d")]
    private static partial Regex Range { get; }

    [GeneratedRegex(
        "^(?=.*[0-9])(?:(?<number>" + CellNumber.Pattern + @")\s?(?<size>(?:(?:" + SizeWords + @")\s?)+)){0,6}"
        + "(?:(?<number>" + CellNumber.Pattern
        + @")(?<size>))?\s?(?:บาท|baht|thb|฿|บ\.)?\s?(?:(?<satang>\d{1,2})\s?(?:สตางค์|สต\.))?[.\s]*$")]
    private static partial Regex Sum { get; }
}
