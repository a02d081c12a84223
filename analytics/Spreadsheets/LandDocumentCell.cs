using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Papers that land is held under: their kind, however it is abbreviated, and their number. The digits in the name of a kind, as in
/// ส.ป.ก.4-01, are no number of a paper, nor are page, sheet, plot and volume numbers that deeds carry besides.
/// </summary>
public static partial class LandDocumentCell
{
    // Group names of the expression below; a kind may have several spellings, never several groups.
    private static readonly FrozenDictionary<string, LandDocumentKind> Kinds = Enum.GetValues<LandDocumentKind>()
        .Where(kind => kind != LandDocumentKind.Other)
        .ToFrozenDictionary(kind => kind.ToString());

    /// <summary>Reads land papers. No cell is refused: what is not known is kept in words.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// The papers in the order in which the cell names them: one for each number, or one without a number. An empty list for a cell that
    /// says that there is none. A cell without a known kind is one paper of <see cref="LandDocumentKind.Other"/> with
    /// <see cref="CellWarnings.UnknownDocument"/>.
    /// </returns>
    public static CellReading<IReadOnlyList<LandPaper>> Read(string? cell)
    {
        var text = CellText.Normalize(cell);
        if (MissingMarker.Marks(text)) return default;
        if (NoPaper.IsMatch(text)) return new([]);

        var named = Kind.Matches(text);
        if (named.Count == 0 || NotHeld.IsMatch(text))
        {
            var number = NumbersIn(text) is [var only] ? only : null;
            return new([new LandPaper(LandDocumentKind.Other, number, text)], CellWarnings.UnknownDocument);
        }

        var papers = new List<LandPaper>();
        for (var i = 0; i < named.Count; i++)
        {
            var kind = KindOf(named[i]);
            var end = i + 1 < named.Count ? named[i + 1].Index : text.Length;
            var numbers = NumbersIn(text[(named[i].Index + named[i].Length)..end]);
            if (numbers.Count > 0) papers.AddRange(numbers.Select(number => new LandPaper(kind, number)));
            else if (!NamesSamePaper(named, i, papers)) papers.Add(new LandPaper(kind, null));
        }

        if (papers is [{ Number: null } single] && NumbersIn(text[..named[0].Index]) is [var before])
            papers = [single with { Number = before }];
        return new(papers);
    }

    /// <summary>
    /// Whether a name without a number only explains the next or the last one, as in โฉนดที่ดิน (น.ส.4 จ.) or ที่ธรณีสงฆ์ / วัด.
    /// </summary>
    private static bool NamesSamePaper(MatchCollection named, int index, List<LandPaper> before)
    {
        var kind = KindOf(named[index]);
        if (index + 1 < named.Count && (KindOf(named[index + 1]) == kind || Explains(named[index], named[index + 1]))) return true;
        return before.Count > 0 && (before[^1].Kind == kind || Explains(named[index], named[index - 1]));
    }

    /// <summary>"Certificate of use" in words names three kinds at once; a code beside it says which.</summary>
    private static bool Explains(Match words, Match code) =>
        words.Value.StartsWith("หนังสือรับรอง", StringComparison.Ordinal)
        && KindOf(code) is LandDocumentKind.Ns3 or LandDocumentKind.Ns3K or LandDocumentKind.Ns3Kh
        && !code.Value.StartsWith("หนังสือรับรอง", StringComparison.Ordinal);

    private static LandDocumentKind KindOf(Match match) =>
        Kinds[match.Groups.Values.First(g => g.Success && Kinds.ContainsKey(g.Name)).Name];

    /// <summary>
    /// Numbers of papers: those that a word for "number" introduces and the ones listed after them; without such a word, those without
    /// any other label.
    /// </summary>
    private static List<string> NumbersIn(string text)
    {
        var introduced = new List<string>();
        var bare = new List<string>();
        var inList = false;
        var end = 0;
        foreach (Match match in LabelledNumber.Matches(text))
        {
            var number = string.Concat(match.Groups["number"].Value.Where(c => c is not (',' or ' ')));
            inList &= ListSeparator.IsMatch(text[end..match.Index]);
            end = match.Index + match.Length;
            var skipped = match.Groups["other"].Success || match.Groups["unit"].Success || IsPersonal(match.Groups["number"].Value);
            if (!skipped && match.Groups["label"].Success) introduced.Add(number);
            else if (!skipped && inList) introduced.Add(number);
            else if (!skipped) bare.Add(number);
            inList = !skipped && (match.Groups["label"].Success || inList);
        }

        return introduced.Count > 0 ? introduced : bare;
    }

    /// <summary>Whether a number is that of a person or a telephone, which shifted columns and remarks put beside papers.</summary>
    private static bool IsPersonal(string number)
    {
        var digits = number.Count(char.IsAsciiDigit);
        return digits == NationalId.Length || (number.StartsWith('0') && digits is 9 or 10 && PhoneCell.Read(number).HasValue);
    }

    [GeneratedRegex(@"^[\s,;/&]*(?:และ|กับ|แล้วก็|\band\b)?[\s,;/&]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListSeparator { get; }

    [GeneratedRegex(
        @"^(?:(?:ยัง)?ไม่มี(?:เอกสาร(?:สิทธิ์?)?|โฉนด|หลักฐาน)?(?:ใด\s?ๆ)?|none|no document)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoPaper { get; }

    // A paper that is applied for is not held yet.
    [GeneratedRegex(@"^(?:รอ|อยู่(?:ใน)?ระหว่าง|ระหว่าง|กำลัง|ยังไม่|ไม่ใช่|ไม่มี|ขอออก|ยื่นขอ)")]
    private static partial Regex NotHeld { get; }

    [GeneratedRegex(
        @"(?<Ns4>โฉนดที่ดิน|โฉนดตราจอง|โฉนดแผนที่|ตราจองที่ตราว่า|โฉนด|โฉนต|ฉโนด|ฉโหนด|(?<![ก-๙.])ฉ\.?(?=\s?\d)"
        + @"|น\.?\s?ส\.?\s?4(?!\d)(?:[\s.]?\s?[กขคงจฉ](?=เลข|[^ก-๙]|$)\.?)?"
        + @"|\bn\.?s\.?\s?-?4(?!\d)[a-z]?\b|\bchanoo?[td]e?\b|\btitle deed\b|\bnor sor (?:4|see)\b)"
        + @"|(?<Ns3K>น\.?\s?ส\.?\s?3(?!\d)[\s.]?\s?ก(?=เลข|[^ก-๙]|$)\.?|\bn\.?s\.?\s?-?3\s?-?[kg]\b|\bnor sor (?:3|sam|saam) (?:gor|kor)\b)"
        + @"|(?<Ns3Kh>น\.?\s?ส\.?\s?3(?!\d)[\s.]?\s?ข(?=เลข|[^ก-๙]|$)\.?|\bn\.?s\.?\s?-?3\s?-?kh\b|\bnor sor (?:3|sam|saam) khor\b)"
        + @"|(?<Ns3>น\.?\s?ส\.?\s?3(?!\d)|หนังสือรับรองการทำประโยชน์|\bn\.?s\.?\s?-?3\b|\bnor sor (?:3|sam|saam)\b)"
        + @"|(?<Ns2>น\.?\s?ส\.?\s?2(?!\d)(?:\s?ก(?![ก-๙])\.?)?|ใบจอง|\bn\.?s\.?\s?-?2\b)"
        + @"|(?<TraJong>ตราจอง)"
        + @"|(?<Sk1>ส\.?\s?ค\.?\s?1(?!\d)|\bs\.?k\.?\s?-?1\b|\bsor kor (?:1|neung)\b)"
        + @"|(?<Spk401>ส\.?\s?ป\.?\s?ก\.?(?:\s?4\s?[-/.]?\s?0?1(?!\d)(?:\s?[กขชค](?![ก-๙])\.?)?)?|ปฏิรูปที่ดิน"
        + @"|\bs\.?p\.?k\.?(?:\s?4\s?-?\s?01(?!\d))?|\bsor por kor(?:\s?4\s?-?\s?01(?!\d))?|\balro\b)"
        + @"|(?<Nsl>น\.?\s?ส\.?\s?ล(?![ก-๙])\.?|หนังสือสำคัญสำหรับที่หลวง|หนังสือสำคัญที่หลวง|\bn\.?s\.?l\b\.?)"
        + @"|(?<Treasury>ที่(?:ดิน)?\s?ราชพัสดุ|ราชพัสดุ|ที่ราชพัศดุ|ราชพัศดุ|\btreasury(?: land)?\b|\bratchaphatsadu\b)"
        + @"|(?<Pbt5>ภ\.?\s?บ\.?\s?ท\.?(?:\s?(?:5|6|11)(?!\d))?|ภาษีบำรุงท้องที่|\bp\.?b\.?t\.?\s?-?5?\b|\bpor bor tor\b(?:\s?5)?)"
        + @"|(?<Nk3>น\.?\s?ค\.?\s?3(?!\d)|นิคมสร้างตนเอง|\bn\.?k\.?\s?-?3\b)"
        + @"|(?<Ksn5>ก\.?\s?ส\.?\s?น\.?\s?5(?!\d)|นิคมสหกรณ์|\bk\.?s\.?n\.?\s?-?5\b)"
        + @"|(?<Stk>ส\.?\s?ท\.?\s?ก(?![ก-๙])\.?(?:\s?[12](?!\d)\s?(?:[กข](?![ก-๙])\.?)?)?|\bs\.?t\.?k\b\.?)"
        + @"|(?<ForestPermit>(?:หนังสืออนุญาต[ก-๙\s]{0,40})?ป่าสงวน(?:แห่งชาติ)?|(?<![ก-๙.])ป\.?\s?ส\.?\s?(?:20|21|22|23|31)(?!\d)"
        + @"|\bforest (?:reserve )?permit\b|\bforest reserve\b)"
        + @"|(?<TempleLand>ที่(?:ดิน)?\s?ธรณีสงฆ์|ธรณีสงฆ์|ที่(?:ดิน)?\s?วัด|ที่กัลปนา|ศาสนสมบัติ|(?<![ก-๙])วัด(?![ก-๙])|\btemple land\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kind { get; }

    // Other labels come first: เลขที่ดิน (plot) begins like เลขที่ (number).
    [GeneratedRegex(
        @"(?:(?<other>เลขที่ดิน|เลขดิน|หน้าสำรวจ|ระวาง|เล่มที่|เล่ม|หน้าที่|หน้า|เนื้อที่|พื้นที่|หมู่ที่|หมู่|ม\.|มาตราส่วน|ลงวันที่"
        + @"|วันที่|พ\.?ศ\.?|ปี|จำนวน|แปลงที่|volume|page|plot|sheet|dated)"
        + @"|(?<label>เลขที่|หมายเลขทะเบียน(?:ที่)?|ทะเบียนเลขที่|ทะเบียนที่|ทะเบียน|หมายเลข|เลข|no\.?|number|\#))?\s?[:.]?\s?"
        + @"(?<number>(?:(?<=(?:ทะเบียน(?:ที่)?|แปลง)\s?[:.]?\s?)[ก-ฮ]{1,3}\.?\s?)?(?:\d{1,3}(?:,\d{3})+(?!\d)"
        + @"|\d+)(?:\s?[/-]\s?\d+)*)(?!\d)(?<unit>\s?(?:แปลง|ฉบับ|ไร่|งาน|ตร|ต\.ร|วา|ว\.|ใบ|ปี|เดือน|ราย|plots?\b|rai\b))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelledNumber { get; }
}
