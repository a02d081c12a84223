using System.Globalization;
using Sedz.Schema;

namespace Sedz.Api.Imports.Sheets;

/// <summary>Everything that can be wrong with a sheet as a whole, and what would put it right.</summary>
public static class SheetProblems
{
    /// <summary>The file is neither a workbook nor text.</summary>
    public static ImportProblem NotASheet { get; } = new(
        "not_a_sheet",
        new("ไฟล์นี้ไม่ใช่ตารางที่อ่านได้", "The file is not a sheet that can be read"),
        new("บันทึกเป็น CSV หรือ XLSX แล้วส่งใหม่", "Save it as CSV or XLSX and send it again"));

    /// <summary>The workbook cannot be opened without its password.</summary>
    public static ImportProblem Protected { get; } = new(
        "protected_sheet",
        new("สมุดงานมีรหัสผ่าน", "The workbook is protected by a password"),
        new("บันทึกสำเนาที่ไม่มีรหัสผ่านแล้วส่งใหม่", "Save a copy without a password and send it again"));

    /// <summary>The bytes are valid in no encoding that Thai sheets come in.</summary>
    public static ImportProblem UnknownEncoding { get; } = new(
        "unknown_encoding",
        new("ไม่ทราบรหัสอักขระของไฟล์: ไม่ใช่ UTF-8, UTF-16 หรือ Windows-874",
            "The encoding of the file is not known: it is none of UTF-8, UTF-16 and Windows-874"),
        new("บันทึกเป็น CSV UTF-8 แล้วส่งใหม่", "Save it as CSV UTF-8 and send it again"));

    /// <summary>The file has no row.</summary>
    public static ImportProblem Empty { get; } = new(
        "empty_sheet",
        new("ไฟล์ว่างเปล่า", "The file is empty"),
        new("ส่งไฟล์ที่มีหัวตารางและข้อมูลอย่างน้อยหนึ่งแถว", "Send a file with a heading row and at least one row of data"));

    /// <summary>The file has a heading and nothing under it.</summary>
    public static ImportProblem HeaderOnly { get; } = new(
        "header_only",
        new("ไฟล์มีแต่หัวตาราง ไม่มีข้อมูล", "The file has a heading row and no data"),
        new("เติมข้อมูลอย่างน้อยหนึ่งแถวใต้หัวตาราง", "Put at least one row of data under the heading row"));

    /// <summary>Two worksheets of the workbook have heading rows that differ.</summary>
    public static ImportProblem OtherColumns { get; } = new(
        "other_columns",
        new("สมุดงานมีหลายแผ่นงานที่หัวตารางไม่เหมือนกัน จึงไม่ทราบว่าจะอ่านแผ่นใด",
            "The workbook has several worksheets whose heading rows differ, so that it is not known which is meant"),
        new("ใช้หัวตารางเดียวกันทุกแผ่น หรือแยกเป็นไฟล์ละแผ่น",
            "Give every worksheet the same heading row, or make each a file of its own"));

    /// <summary>The file is larger than the limit.</summary>
    public static ImportProblem TooLarge(long limit) => new(
        "file_too_large",
        new($"ไฟล์ใหญ่เกิน {Thousands(limit)} ไบต์", $"The file is larger than {Thousands(limit)} bytes"),
        Split);

    /// <summary>The sheet has more rows than the limit.</summary>
    public static ImportProblem TooManyRows(int limit) => new(
        "too_many_rows",
        new($"ตารางมีข้อมูลเกิน {Thousands(limit)} แถว", $"The sheet has more than {Thousands(limit)} rows of data"),
        Split);

    /// <summary>The sheet has more columns than the limit.</summary>
    public static ImportProblem TooManyColumns(int limit) => new(
        "too_many_columns",
        new($"ตารางมีเกิน {Thousands(limit)} คอลัมน์", $"The sheet has more than {Thousands(limit)} columns"),
        new("ลบคอลัมน์ที่ไม่ใช้แล้วส่งใหม่", "Delete the columns that are not used and send it again"));

    /// <summary>A cell is longer than the limit.</summary>
    /// <param name="row">Number of the row as far as it is known.</param>
    /// <param name="limit">The limit in characters.</param>
    public static ImportProblem CellTooLong(long row, int limit) => new(
        "cell_too_long",
        new($"มีช่องที่ยาวเกิน {Thousands(limit)} ตัวอักษร ใกล้แถวที่ {row}",
            $"A cell near row {row} is longer than {Thousands(limit)} characters"),
        new("ย่อข้อความ หรือตรวจว่าเครื่องหมายอัญประกาศ (\") ครบคู่",
            "Shorten the text, or check that every quotation mark (\") has its pair"));

    /// <summary>A row of a CSV file is longer than the limit, most likely because a quotation mark swallows what follows.</summary>
    /// <param name="row">Number of the row as far as it is known.</param>
    /// <param name="limit">The limit in bytes.</param>
    public static ImportProblem RowTooLong(long row, int limit) => new(
        "row_too_long",
        new($"มีแถวที่ยาวเกิน {Thousands(limit)} ไบต์ ใกล้แถวที่ {row}", $"A row near row {row} is longer than {Thousands(limit)} bytes"),
        new("ตรวจว่าเครื่องหมายอัญประกาศ (\") ครบคู่", "Check that every quotation mark (\") has its pair"));

    /// <summary>Quotation marks of a CSV file are out of order.</summary>
    public static ImportProblem BrokenQuotes(long row) => new(
        "broken_quotes",
        new($"เครื่องหมายอัญประกาศ (\") ไม่ครบคู่ ใกล้แถวที่ {row}", $"A quotation mark (\") near row {row} has no pair"),
        new("บันทึกเป็น CSV จากโปรแกรมตารางโดยตรง หรือส่งเป็น XLSX", "Save it as CSV from the spreadsheet itself, or send XLSX"));

    /// <summary>Columns that every sheet of this kind must have are not there.</summary>
    /// <param name="missing">Their headings.</param>
    public static ImportProblem MissingColumns(IReadOnlyList<(string Th, string En)> missing) => new(
        "missing_columns",
        new($"ไม่พบคอลัมน์ที่ต้องมี: {string.Join(", ", missing.Select(m => m.Th))}",
            $"Columns that the sheet must have are missing: {string.Join(", ", missing.Select(m => $"{m.En} ({m.Th})"))}"),
        new("เพิ่มคอลัมน์ หรือแก้หัวตารางให้ตรงชื่อนี้", "Add the columns, or name them so"));

    /// <summary>Two columns mean the same.</summary>
    /// <param name="first">Heading of the one.</param>
    /// <param name="second">Heading of the other.</param>
    public static ImportProblem SameMeaning(string first, string second) => new(
        "duplicate_column",
        new($"คอลัมน์ “{first}” และ “{second}” มีความหมายเดียวกัน", $"The columns “{first}” and “{second}” mean the same"),
        new("เก็บไว้เพียงคอลัมน์เดียว", "Keep only one of them"));

    private static LocalizedText Split { get; } = new("แบ่งเป็นหลายไฟล์แล้วส่งใหม่", "Split it into several files and send them again");

    private static string Thousands(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
