using System.Globalization;
using Sedz.Analytics.Activities;
using Sedz.Analytics.Labour.Supply;
using Sedz.Schema;
using Sedz.Schema.Activities;

namespace Sedz.Api.Exports.Progress;

/// <summary>
/// Lays a province's progress report out as a Thai document. What nobody said stands as "ไม่ทราบ", never as zero, and sums over what is
/// known say how many reports they leave out.
/// </summary>
internal static class ProgressReportDocument
{
    private const string Unknown = "ไม่ทราบ";
    private const string HeldBack = "ไม่แสดง";
    private const string Nothing = "–";
    private const string MadeUp = "ข้อมูลสมมติเพื่อการสาธิต ไม่ใช่ผลการดำเนินงานจริง";

    private static readonly CultureInfo Digits = CultureInfo.InvariantCulture;

    private static readonly string[] FigureHeadings = ["แผน", "รายงาน", "งบที่ใช้ (บาท)", "อบรม (คน)", "จ้างงาน (คน)", "ก้าวหน้า (ร้อยละ)"];

    /// <summary>Widths of a name and its figures: money to a hundred million with satang.</summary>
    private static readonly int[] Parts = [27, 8, 12, 19, 11, 11, 12];

    /// <summary>Writes the report.</summary>
    /// <param name="file">Where to; it stays open.</param>
    /// <param name="report">The report.</param>
    public static void Write(Stream file, ProgressReport report)
    {
        var document = new WordFile(report.Synthetic ? $"{NameOf(report)} · {MadeUp}" : NameOf(report));
        AddSummary(document, report);
        AddMeasures(document, report);
        document.AddHeading("ผลรายกิจกรรม");
        document.AddTable(["กิจกรรม", .. FigureHeadings], Parts, report.Kinds.Select(kind => Row(ActivityWords.Of(kind.Kind).Th, kind.Tally)));
        document.AddHeading("ผลรายงวด");
        document.AddTable(["งวด", .. FigureHeadings], Parts, report.Intervals.Select(part => Row(ThaiDate.Of(part.Span.From, part.Span.To), part.Tally)));
        document.AddHeading("ผลรายอำเภอ");
        document.AddTable(
            ["อำเภอ (พื้นที่)", .. FigureHeadings],
            Parts,
            report.Districts.Select(district => Row(string.Create(Digits, $"{district.Name} ({district.Sites:N0})"), district.Tally)));
        document.AddHeading("ผลรายพื้นที่");
        document.AddTable(
            ["พื้นที่", .. FigureHeadings],
            Parts,
            report.Sites.Select(site => site.Known ? Row($"{site.Code} {site.Name}", site.Tally) : UnknownRow($"{site.Code} {site.Name}")));
        AddLearning(document, report);
        AddNotes(document, report);
        document.Write(file);
    }

    private static void AddSummary(WordFile document, ProgressReport report)
    {
        document.AddTitle("รายงานความก้าวหน้าการขับเคลื่อน");
        document.AddTitle("เขตพัฒนาเศรษฐกิจพอเพียงด้วยโมเดลเศรษฐกิจใหม่ (SEDZ)");
        document.AddTitle(NameOf(report));
        document.AddTitle(Words(report.Span));
        if (report.Synthetic) document.AddParagraph(MadeUp);
        var (known, all) = (report.Sites.Count(site => site.Known), report.Sites.Count);
        document.AddHeading("สรุป");
        document.AddParagraph(string.Create(
            Digits,
            $"มีพื้นที่ {all:N0} แห่ง มีแผนกิจกรรมบันทึกไว้ {known:N0} แห่ง")
            + (known == all ? "" : string.Create(Digits, $" อีก {all - known:N0} แห่งยังไม่ทราบ ซึ่งไม่ได้หมายความว่าไม่ดำเนินการ")));
        var total = report.Total;
        document.AddParagraph(string.Create(
            Digits,
            $"แผนที่ครบกำหนดในงวดนี้ {total.Plans:N0} แผน ยกเลิก {total.Cancelled:N0} แผน มีรายงาน {total.Reports:N0} ฉบับ "
            + $"ความก้าวหน้าเฉลี่ย ณ วันสุดท้ายของงวด {(total.Progress.Mean is null ? "" : "ร้อยละ ")}{Percent(total.Progress)} "
            + $"(ทราบ {total.Progress.Known:N0} แผน ไม่ทราบ {total.Progress.Unknown:N0} แผน)"));
    }

    private static void AddMeasures(WordFile document, ProgressReport report)
    {
        var total = report.Total;
        string[] heldBack = report.HoldsBackSmall ? ["รายงานที่ไม่แสดง"] : [];
        document.AddHeading("แผนและผลรวม");
        document.AddTable(
            ["ตัวชี้วัด", "แผน", "ผล", "รายงานที่ไม่ระบุ", .. heldBack],
            [30, 19, 19, 16, .. heldBack.Select(_ => 16)],
            ActivityMeasures.All.Select(IReadOnlyList<string> (measure) =>
            [
                ActivityMeasures.Of(measure).Th,
                Number(Of(total.Planned, measure)),
                Number(Of(total.Reached, measure)),
                Of(total.Reached, measure).Unknown.ToString("N0", Digits),
                .. heldBack.Select(_ => Of(total.Reached, measure).HeldBack.ToString("N0", Digits)),
            ]));
    }

    private static void AddLearning(WordFile document, ProgressReport report)
    {
        document.AddHeading("สถานที่เรียนรู้ที่เปิดแล้ว");
        if (report.Learning.Count == 0) document.AddParagraph("ยังไม่มีการบันทึกว่าพื้นที่ใดเปิดเป็นสถานที่เรียนรู้");
        else document.AddTable(["พื้นที่", "ผู้เรียนรู้ในงวด (คน)"], [3, 1], report.Learning.Select(IReadOnlyList<string> (place) =>
            [$"{place.Code} {place.Name}", Number(place.Learners)]));
        document.AddHeading("การฝึกอบรม");
        if (report.Trainings.Count == 0) document.AddParagraph("ไม่มีการบันทึกการฝึกอบรมที่เสร็จสิ้นในงวดนี้");
        else document.AddTable(["หลักสูตร", "ช่วงวันที่", "ผู้เข้าร่วม (คน)"], [5, 4, 2], report.Trainings.Select(IReadOnlyList<string> (training) =>
            [training.Title, Words(new(training.From, training.To)), Number(training.Attended)]));
    }

    private static void AddNotes(WordFile document, ProgressReport report)
    {
        document.AddHeading("หมายเหตุ");
        document.AddParagraph("แผนและรายงานนับในงวดที่วันสุดท้ายของแผนหรือรายงานนั้นตกอยู่");
        document.AddParagraph("ผลรวมเป็นผลรวมของค่าที่ทราบเท่านั้น ค่าที่ไม่ทราบไม่ใช่ศูนย์");
        document.AddParagraph("ผู้ที่นับแล้วในรายงานก่อนหน้าของกิจกรรมเดียวกันไม่นับซ้ำ");
        if (report.HoldsBackSmall) document.AddParagraph(SmallNumbers.NoteOfSums.Th);
        var latest = report.LatestReport is { } day ? $" รายงานฉบับล่าสุดที่นับรวมสิ้นสุดวันที่ {ThaiDate.Of(day)}" : "";
        document.AddParagraph($"ที่มา: แผนและรายงานกิจกรรมที่{NameOf(report)}บันทึกในระบบข้อมูล SEDZ{latest}");
        document.AddSignatures(["ผู้รายงานผล", $"ผู้ว่าราชการ{NameOf(report)}"]);
    }

    private static string NameOf(ProgressReport report) =>
        report.Province.Participates ? $"จังหวัด{report.Province.NameTh}" : report.Province.NameTh;

    private static IReadOnlyList<string> Row(string name, ActivityTally tally) =>
    [
        name,
        tally.Plans.ToString("N0", Digits),
        tally.Reports.ToString("N0", Digits),
        Number(tally.Reached.MoneyBaht),
        Number(tally.Reached.Trained),
        Number(tally.Reached.Employed),
        Percent(tally.Progress),
    ];

    private static IReadOnlyList<string> UnknownRow(string name) => [name, .. FigureHeadings.Select(_ => Unknown)];

    private static Figure Of(FigureSet set, ActivityMeasure measure) => measure switch
    {
        ActivityMeasure.MoneyBaht => set.MoneyBaht,
        ActivityMeasure.Trained => set.Trained,
        ActivityMeasure.Employed => set.Employed,
        ActivityMeasure.DevelopmentVolunteers => set.DevelopmentVolunteers,
        ActivityMeasure.DisasterVolunteers => set.DisasterVolunteers,
        ActivityMeasure.Entrepreneurs => set.Entrepreneurs,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a measure of activities."),
    };

    private static string Number(Figure figure) => figure switch
    {
        { Value: { } value } => value.ToString(value == decimal.Truncate(value) ? "N0" : "N2", Digits),
        { HeldBack: > 0 } => HeldBack,
        { Unknown: > 0 } => Unknown,
        _ => Nothing,
    };

    private static string Percent(ProgressTally progress) => progress switch
    {
        { Mean: { } mean } => (100 * mean).ToString("0.#", Digits),
        { Unknown: > 0 } => Unknown,
        _ => Nothing,
    };

    private static string Words(DaySpan span) =>
        span.From == span.To ? ThaiDate.Of(span.From) : $"{ThaiDate.Of(span.From)} – {ThaiDate.Of(span.To)}";
}
