using System.Text;
using Sedz.Api.Imports.Sites;

namespace Sedz.Api.Tests.Imports.Sites;

/// <summary>Writes candidate lists for tests: rows that would be accepted, with the cells that a test is about in their place.</summary>
internal sealed class CandidateList
{
    private static readonly SiteColumn[] Columns =
    [
        SiteColumn.Name, SiteColumn.Province, SiteColumn.District, SiteColumn.LandType, SiteColumn.Holder, SiteColumn.HolderId,
        SiteColumn.Phone, SiteColumn.Documents, SiteColumn.Area, SiteColumn.Coordinate, SiteColumn.Channel, SiteColumn.Consent,
        SiteColumn.Term, SiteColumn.RegisteredOn,
        SiteColumn.Ready, SiteColumn.Problems, SiteColumn.Water, SiteColumn.Remarks,
    ];

    private readonly List<Dictionary<SiteColumn, string>> rows = [];

    /// <summary>Columns beside the usual ones, in the order in which they were first used.</summary>
    private readonly List<SiteColumn> more = [];

    /// <summary>Adds a row: a deed of its own number in Nan, all in order but for the given cells.</summary>
    public CandidateList Row(params (SiteColumn Column, string Cell)[] cells)
    {
        var number = rows.Count + 1;
        var row = new Dictionary<SiteColumn, string>
        {
            [SiteColumn.Name] = $"สวนตัวอย่าง {number}",
            [SiteColumn.Province] = "น่าน",
            [SiteColumn.District] = "ปัว",
            [SiteColumn.LandType] = "ภาคเอกชน",
            [SiteColumn.Holder] = "บริษัท ตัวอย่าง จำกัด",
            [SiteColumn.Documents] = $"โฉนดที่ดินเลขที่ {10_000 + number}",
            [SiteColumn.Area] = "10 ไร่",
            [SiteColumn.Coordinate] = $"19.{number % 90 + 10:00}, 100.{number / 90 % 90 + 10:00}",
            [SiteColumn.Channel] = "สมัครใจ",
            [SiteColumn.Consent] = "ยินยอม",
            [SiteColumn.Term] = "5 ปี",
            [SiteColumn.RegisteredOn] = "15/12/2564",
            [SiteColumn.Ready] = "พร้อม",
        };
        foreach (var (column, cell) in cells)
        {
            row[column] = cell;
            if (!Columns.Contains(column) && !more.Contains(column)) more.Add(column);
        }

        rows.Add(row);
        return this;
    }

    /// <summary>Adds so many rows that are all in order.</summary>
    public CandidateList Rows(int count)
    {
        for (var i = 0; i < count; i++) Row();
        return this;
    }

    /// <summary>The list as CSV with Thai headings.</summary>
    public override string ToString() => Write(english: false, columns => columns);

    /// <summary>The list as CSV.</summary>
    /// <param name="english">Whether the headings are English.</param>
    /// <param name="arrange">Puts the columns into another order.</param>
    public string Write(bool english, Func<SiteColumn[], SiteColumn[]> arrange)
    {
        var columns = arrange([.. Columns, .. more]);
        var csv = new StringBuilder();
        csv.AppendJoin(',', columns.Select(SiteHeadings.Table.Of).Select(h => Quoted(english ? h.En : h.Th))).Append("\r\n");
        foreach (var row in rows) csv.AppendJoin(',', columns.Select(c => Quoted(row.GetValueOrDefault(c, "")))).Append("\r\n");
        return csv.ToString();
    }

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
