using System.Buffers.Binary;
using System.Text;

namespace Sedz.Api.Imports.Sheets;

/// <summary>Finds the cells with an error in an XLS of Excel 97 and later, by the records of [MS-XLS].</summary>
internal static class XlsErrorCells
{
    private const int HeaderBytes = 4;
    private const ushort Formula = 0x0006;
    private const ushort FilePassword = 0x002F;
    private const ushort Sheet = 0x0085;
    private const ushort TruthOrError = 0x0205;
    private const ushort Begin = 0x0809;

    /// <summary>Finds them. A workbook with a password is left to the library, which says so.</summary>
    public static void Find(Stream workbook, ErrorCells found)
    {
        var records = CompoundFile.ReadStream(workbook, "Workbook");
        var names = new Dictionary<int, string>();
        var sheet = "";
        for (var at = 0; at + HeaderBytes <= records.Length;)
        {
            var kind = BinaryPrimitives.ReadUInt16LittleEndian(records.AsSpan(at));
            var length = BinaryPrimitives.ReadUInt16LittleEndian(records.AsSpan(at + 2));
            var start = at + HeaderBytes;
            if (start + length > records.Length) throw new InvalidDataException();
            var content = records.AsSpan(start, length);
            switch (kind)
            {
                case FilePassword:
                    return;
                case Sheet:
                    names[BinaryPrimitives.ReadInt32LittleEndian(content)] = NameOf(content[6..]);
                    break;
                case Begin:
                    sheet = names.GetValueOrDefault(at, sheet);
                    break;
                case TruthOrError when content[7] != 0:
                    Add(found, sheet, content, content[6]);
                    break;
                case Formula when content[6] == 2 && content[12] == 0xFF && content[13] == 0xFF:
                    Add(found, sheet, content, content[8]);
                    break;
            }

            at = start + length;
        }
    }

    private static void Add(ErrorCells found, string sheet, ReadOnlySpan<byte> cell, byte error) => found.Add(
        sheet, BinaryPrimitives.ReadUInt16LittleEndian(cell), BinaryPrimitives.ReadUInt16LittleEndian(cell[2..]), Shown(error));

    /// <summary>A name: its length, whether its letters have two bytes, and the letters.</summary>
    private static string NameOf(ReadOnlySpan<byte> name) => name[1] == 0
        ? Encoding.Latin1.GetString(name.Slice(2, name[0]))
        : Encoding.Unicode.GetString(name.Slice(2, 2 * name[0]));

    /// <summary>An error's code as the spreadsheet shows it.</summary>
    private static string Shown(byte error) => error switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2B => "#GETTING_DATA",
        _ => "#N/A",
    };
}
