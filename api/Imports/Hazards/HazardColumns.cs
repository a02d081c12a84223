using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports.SourceFiles;

namespace Sedz.Api.Imports.Hazards;

/// <summary>
/// Where a file of events or frequencies keeps what is needed; null for a column that it does not have. Agencies name the columns of their maps
/// as they like: known names come first, then words within names, then what the cells themselves say.
/// </summary>
internal sealed record HazardColumns
{
    private static readonly string[] TimesWords = ["freq", "ครั้ง", "ความถี่"];
    private static readonly string[] TimesInCells = ["ครั้ง", "times"];

    public string? Hazard { get; private init; }

    public string? Event { get; private init; }

    public string? Starts { get; private init; }

    public string? Ends { get; private init; }

    public string? Year { get; private init; }

    public string? Times { get; private init; }

    public string? OutOfYears { get; private init; }

    public string? FromYear { get; private init; }

    public string? ToYear { get; private init; }

    public string? PlaceCode { get; private init; }

    public string? Province { get; private init; }

    public string? District { get; private init; }

    public string? Subdistrict { get; private init; }

    public string? Text { get; private init; }

    /// <summary>Whether the file says when or how often.</summary>
    public bool HasHazards => Times is not null || Starts is not null || Year is not null;

    /// <summary>Finds the columns of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="timesColumn">The column of frequencies, where the caller names it.</param>
    public static HazardColumns Of(SourceFile file, string? timesColumn)
    {
        var columns = file.Columns;
        return new()
        {
            Hazard = Headings.Find(columns, "hazard", "hazardtype", "disastertype", "disaster", "ประเภทภัย", "ชนิดภัย", "ประเภทสาธารณภัย", "ชนิดสาธารณภัย", "สาธารณภัย", "ภัย"),
            Event = Headings.Find(columns, "eventid", "eventkey", "event", "disasterno", "ประกาศเลขที่", "เลขที่ประกาศ", "รหัสเหตุการณ์", "id"),
            Starts = Headings.Find(columns, "start", "startdate", "startson", "datestart", "began", "begin", "date", "วันที่เริ่มต้น", "วันที่เริ่ม", "วันเริ่ม", "วันที่เกิดภัย", "วันเกิดภัย", "วันที่เกิดเหตุ", "วันที่"),
            Ends = Headings.Find(columns, "end", "enddate", "endson", "dateend", "ended", "วันที่สิ้นสุด", "วันสิ้นสุด", "วันที่ยุติ", "วันที่ยุติภัย"),
            Year = Headings.Find(columns, "year", "eventyear", "ปี", "ปีพศ", "ปีคศ", "พศ", "ปีที่เกิด"),
            Times = timesColumn is null ? TimesOf(file) : columns.FirstOrDefault(column => string.Equals(column, timesColumn, StringComparison.OrdinalIgnoreCase)),
            OutOfYears = Headings.Find(columns, "outofyears", "years", "nyears", "period", "จำนวนปี", "รอบปี", "ในรอบกี่ปี", "ในรอบปี"),
            FromYear = Headings.Find(columns, "fromyear", "yearfrom", "startyear", "ปีเริ่ม", "ตั้งแต่ปี", "จากปี"),
            ToYear = Headings.Find(columns, "toyear", "yearto", "endyear", "ปีสิ้นสุด", "ถึงปี"),
            PlaceCode = Headings.Find(columns, "subdistrictcode", "tamboncode", "adm3pcode", "รหัสตำบล", "districtcode", "amphoecode", "adm2pcode", "รหัสอำเภอ", "placecode", "provincecode", "adm1pcode", "รหัสจังหวัด"),
            Province = Headings.Find(columns, "province", "provincenameth", "adm1th", "changwat", "จังหวัด", "ชื่อจังหวัด"),
            District = Headings.Find(columns, "district", "districtnameth", "amphoe", "adm2th", "อำเภอ", "อำเภอเขต", "ชื่ออำเภอ"),
            Subdistrict = Headings.Find(columns, "subdistrict", "subdistrictnameth", "tambon", "adm3th", "ตำบล", "ตำบลแขวง", "ชื่อตำบล"),
            Text = Headings.Find(columns, "text", "description", "remark", "cause", "name", "หมายเหตุ", "รายละเอียด", "คำอธิบาย"),
        };
    }

    private static string? TimesOf(SourceFile file) =>
        Headings.Find(file.Columns, "frequency", "freq", "floodfreq", "times", "จำนวนครั้ง", "ความถี่", "ครั้ง")
        ?? file.Columns.FirstOrDefault(column => TimesWords.Any(word => Headings.Key(column).Contains(word, StringComparison.Ordinal)))
        ?? file.FirstRows().SelectMany(row => file.Columns.Where(column => IsTimes(row[column]))).FirstOrDefault();

    private static bool IsTimes(string? cell) =>
        cell is not null
        && TimesInCells.Any(word => cell.Contains(word, StringComparison.OrdinalIgnoreCase))
        && FrequencyText.Read(CellText.Normalize(cell)) is not null;
}
