using System.Buffers.Binary;
using System.Text;

namespace Sedz.Api.Tests.Imports.Sheets;

/// <summary>
/// The smallest XLS (BIFF8 in a compound file) that holds typed cells, written by hand so that what is read was not written by a library
/// that might share its mistakes. The records and their order are those of [MS-XLS], the sectors those of [MS-CFB].
/// </summary>
internal static class TinyXls
{
    private const int SectorBytes = 512;

    /// <summary>A stream this long stands in whole sectors; shorter ones would need a second table of sectors.</summary>
    private const int SmallestStream = 4096;

    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint TableSector = 0xFFFFFFFD;
    private const uint NoSector = 0xFFFFFFFF;

    /// <summary>Style of a day: the cell format that follows the fifteen of styles and the one of ordinary cells.</summary>
    private const ushort DayStyle = 16;

    private const ushort PlainStyle = 15;
    private const ushort BuiltInDayFormat = 14;

    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    private enum Record : ushort
    {
        Formula = 0x0006,
        End = 0x000A,
        Font = 0x0031,
        CodePage = 0x0042,
        Sheet = 0x0085,
        CellFormat = 0x00E0,
        Strings = 0x00FC,
        Text = 0x00FD,
        Dimensions = 0x0200,
        Number = 0x0203,
        TruthOrError = 0x0205,
        Row = 0x0208,
        Begin = 0x0809,
    }

    /// <summary>A cell with an error, such as <c>#REF!</c>, typed or pasted as a value.</summary>
    public static object Error(byte code) => (Code: code, IsFormula: false);

    /// <summary>A formula that gave an error when it was last calculated.</summary>
    public static object FormulaError(byte code) => (Code: code, IsFormula: true);

    /// <summary>The bytes of a workbook with one sheet.</summary>
    public static byte[] Of(params object[][] rows) => CompoundFile(Workbook(rows));

    private static byte[] Workbook(object[][] rows)
    {
        var texts = rows.SelectMany(row => row).OfType<string>().Distinct().ToList();
        var book = new MemoryStream();
        Write(book, Record.Begin, [0x00, 0x06, 0x05, 0x00, .. new byte[12]]);
        Write(book, Record.CodePage, Two(1200));
        Write(book, Record.Font, [.. Two(200), .. new byte[12], 1, 0, (byte)'A']);
        for (ushort style = 0; style <= DayStyle; style++)
        {
            var format = style == DayStyle ? BuiltInDayFormat : (ushort)0;
            var ofStyles = style < PlainStyle ? (ushort)0xFFF5 : (ushort)1;
            Write(book, Record.CellFormat, [.. Two(0), .. Two(format), .. Two(ofStyles), .. new byte[14]]);
        }

        // Where the sheet begins is written last: it is known only then.
        var sheetAt = book.Position + 4;
        Write(book, Record.Sheet, [.. new byte[6], 1, 0, (byte)'1']);
        Write(book, Record.Strings, [.. Four((uint)texts.Count), .. Four((uint)texts.Count), .. texts.SelectMany(Text)]);
        Write(book, Record.End, []);
        var sheet = (uint)book.Position;
        Write(book, Record.Begin, [0x00, 0x06, 0x10, 0x00, .. new byte[12]]);
        Write(book, Record.Dimensions, [.. Four(0), .. Four((uint)rows.Length), .. Two(0), .. Two((ushort)rows.Max(r => r.Length)), 0, 0]);
        foreach (var (row, cells) in rows.Index())
        {
            foreach (var (column, cell) in cells.Index()) WriteCell(book, (ushort)row, (ushort)column, cell, texts);
        }

        Write(book, Record.End, []);
        book.Position = sheetAt;
        book.Write(Four(sheet));
        return book.ToArray();
    }

    private static void WriteCell(MemoryStream book, ushort row, ushort column, object cell, List<string> texts)
    {
        byte[] At(ushort style) => [.. Two(row), .. Two(column), .. Two(style)];
        switch (cell)
        {
            case string text:
                Write(book, Record.Text, [.. At(PlainStyle), .. Four((uint)texts.IndexOf(text))]);
                break;
            case double number:
                Write(book, Record.Number, [.. At(PlainStyle), .. BitConverter.GetBytes(number)]);
                break;
            case DateOnly day:
                Write(book, Record.Number, [.. At(DayStyle), .. BitConverter.GetBytes((double)(day.DayNumber - SerialZero.DayNumber))]);
                break;
            case bool yes:
                Write(book, Record.TruthOrError, [.. At(PlainStyle), yes ? (byte)1 : (byte)0, 0]);
                break;
            case (byte code, false):
                Write(book, Record.TruthOrError, [.. At(PlainStyle), code, 1]);
                break;
            case (byte code, true):
                // Result: an error; then flags, and the formula itself, which is the error as a constant.
                Write(
                    book,
                    Record.Formula,
                    [.. At(PlainStyle), 2, 0, code, 0, 0, 0, 0xFF, 0xFF, .. Two(0), .. Four(0), .. Two(2), 0x1C, code]);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(cell), cell.GetType().Name, "No such cell");
        }
    }

    /// <summary>A text of the table of strings: its length, the mark of two-byte letters, and the letters.</summary>
    private static byte[] Text(string text) => [.. Two((ushort)text.Length), 1, .. Encoding.Unicode.GetBytes(text)];

    private static void Write(MemoryStream book, Record record, byte[] content)
    {
        Assert.InRange(content.Length, 0, 8224);
        book.Write(Two((ushort)record));
        book.Write(Two((ushort)content.Length));
        book.Write(content);
    }

    /// <summary>
    /// One stream in a compound file: a header, one sector of the table of sectors, one of the directory, and the stream.
    /// </summary>
    private static byte[] CompoundFile(byte[] stream)
    {
        var length = Math.Max(stream.Length, SmallestStream);
        var sectors = (length + SectorBytes - 1) / SectorBytes;
        var file = new byte[(3 + sectors) * SectorBytes];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file, 0);
        Put(file, 24, Two(0x003E), Two(3), Two(0xFFFE), Two(9), Two(6));
        Put(file, 44, Four(1), Four(1), Four(0), Four(SmallestStream), Four(EndOfChain), Four(0), Four(EndOfChain), Four(0), Four(0));
        for (var i = 1; i < 109; i++) Put(file, 76 + 4 * i, Four(NoSector));

        var table = SectorBytes;
        for (var i = 0; i < SectorBytes / 4; i++)
        {
            var next = i == 0 ? TableSector : i == 1 || i == sectors + 1 ? EndOfChain : i <= sectors ? (uint)i + 1 : NoSector;
            Put(file, table + 4 * i, Four(next));
        }

        var directory = 2 * SectorBytes;
        PutEntry(file, directory, "Root Entry", kind: 5, child: 1, EndOfChain, 0);
        PutEntry(file, directory + 128, "Workbook", kind: 2, NoSector, 2, (uint)length);
        stream.CopyTo(file, 3 * SectorBytes);
        return file;
    }

    private static void PutEntry(byte[] file, int at, string name, byte kind, uint child, uint start, uint length)
    {
        Put(file, at, Encoding.Unicode.GetBytes(name));
        Put(file, at + 64, Two((ushort)(2 * name.Length + 2)), [kind, 1], Four(NoSector), Four(NoSector), Four(child));
        Put(file, at + 116, Four(start), Four(length));
    }

    private static void Put(byte[] file, int at, params byte[][] parts)
    {
        foreach (var part in parts)
        {
            part.CopyTo(file, at);
            at += part.Length;
        }
    }

    private static byte[] Two(ushort number)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, number);
        return bytes;
    }

    private static byte[] Four(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        return bytes;
    }
}
