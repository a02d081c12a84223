using System.Globalization;
using System.Text;
using Sedz.Api.Imports.Workers;
using Sedz.Schema.Database;
using static Sedz.Api.Imports.Workers.WorkerColumn;

namespace Sedz.Api.Tests.Imports.Workers;

/// <summary>Writes lists of workers for tests: rows that would be accepted, with the cells that a test is about in their place.</summary>
internal sealed class WorkerList
{
    private readonly List<Dictionary<WorkerColumn, string>> rows = [];

    /// <summary>Adds a row: a person of its own in Pua, all in order but for the given cells.</summary>
    public WorkerList Row(params (WorkerColumn Column, string Cell)[] cells)
    {
        var number = rows.Count + 1;
        var row = new Dictionary<WorkerColumn, string>
        {
            [Name] = $"นายคนที่{number} นามสกุล{number}",
            [NationalId] = IdOf(number),
            [Phone] = PhoneOf(number),
            [Home] = "",
            [WorkerColumn.Province] = "น่าน",
            [WorkerColumn.District] = "ปัว",
            [WorkerColumn.Subdistrict] = "ปัว",
            [Occupation] = "7212",
            [Industry] = "C",
            [Skills] = "ช่างเชื่อม, ขับรถ",
            [WorkerColumn.Education] = "ปวช.",
            [LaidOffOn] = "1/4/2563",
            [ReturnedOn] = "15 พ.ค. 2563",
            [WorkerColumn.Availability] = "พร้อมทำงาน",
            [AvailableFrom] = "",
            [WageWish] = "12,000 บาท",
            [Interests] = "จิตอาสา",
            [NoticeVersion] = "2564-1",
            [NoticeOn] = "1/11/2564",
        };
        foreach (var (column, cell) in cells) row[column] = cell;
        rows.Add(row);
        return this;
    }

    /// <summary>Adds so many rows that are all in order.</summary>
    public WorkerList Rows(int count)
    {
        for (var i = 0; i < count; i++) Row();
        return this;
    }

    /// <summary>The list as CSV with Thai headings.</summary>
    public override string ToString() => Write(english: false, columns => columns);

    /// <summary>The list as CSV.</summary>
    /// <param name="english">Whether the headings are English.</param>
    /// <param name="arrange">Puts the columns into another order, or leaves some out.</param>
    public string Write(bool english, Func<IEnumerable<WorkerColumn>, IEnumerable<WorkerColumn>> arrange)
    {
        var columns = arrange(Enum.GetValues<WorkerColumn>()).ToList();
        var csv = new StringBuilder();
        csv.AppendJoin(',', columns.Select(WorkerHeadings.Table.Of).Select(h => Quoted(english ? h.En : h.Th))).Append("\r\n");
        foreach (var row in rows) csv.AppendJoin(',', columns.Select(c => Quoted(row.GetValueOrDefault(c, "")))).Append("\r\n");
        return csv.ToString();
    }

    /// <summary>A valid national id of its own for each number.</summary>
    public static string IdOf(int number)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"1{number:00000000000}");
        var sum = digits.Select((digit, i) => (digit - '0') * (13 - i)).Sum();
        return digits + ((11 - sum % 11) % 10).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A valid mobile number of its own for each number.</summary>
    public static string PhoneOf(int number) => string.Create(CultureInfo.InvariantCulture, $"081{number:0000000}");

    /// <summary>Enters the places that the rows name: two sub-districts of Pua in Nan.</summary>
    public static async Task EnterPlacesAsync(SedzDb db)
    {
        db.Districts.Add(new() { Code = "5505", ProvinceCode = "55", NameTh = "ปัว", NameEn = "Pua" });
        db.Subdistricts.Add(new() { Code = "550501", DistrictCode = "5505", NameTh = "ปัว", NameEn = "Pua", Latitude = 19.18, Longitude = 100.91 });
        db.Subdistricts.Add(new() { Code = "550509", DistrictCode = "5505", NameTh = "วรนคร", NameEn = "Woranakhon" });
        await db.SaveChangesAsync();
    }

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
