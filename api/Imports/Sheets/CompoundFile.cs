using System.Buffers.Binary;
using System.Text;

namespace Sedz.Api.Imports.Sheets;

/// <summary>Reads a stream out of a compound file ([MS-CFB]), the little file system that an XLS is.</summary>
internal static class CompoundFile
{
    private const int HeaderBytes = 512;
    private const int EntryBytes = 128;

    /// <summary>Places of table sectors that stand in the header; those of larger files follow in a chain of their own.</summary>
    private const int PlacesInHeader = 109;

    /// <summary>Sector numbers from here on are marks: the end of a chain, an unused sector.</summary>
    private const uint FirstMark = 0xFFFFFFFA;

    /// <summary>
    /// The stream of a name; empty where there is none, and where it is shorter than 4,096 bytes and stands among others in shared sectors,
    /// which no spreadsheet program does with a workbook.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is cut short, or its sectors go round in a circle.</exception>
    public static byte[] ReadStream(Stream file, string name)
    {
        var bytes = new byte[file.Length];
        file.Position = 0;
        file.ReadExactly(bytes);
        if (bytes.Length < HeaderBytes) throw new InvalidDataException();
        var sectorBytes = 1 << BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(30));
        var table = TableOf(bytes, sectorBytes);
        var directory = Chain(bytes, sectorBytes, table, Number(bytes, 48));
        for (var at = 0; at + EntryBytes <= directory.Length; at += EntryBytes)
        {
            var nameBytes = BinaryPrimitives.ReadUInt16LittleEndian(directory.AsSpan(at + 64)) - 2;
            if (nameBytes != 2 * name.Length || Encoding.Unicode.GetString(directory, at, nameBytes) != name) continue;
            var length = Number(directory, at + 120);
            return length < Number(bytes, 56) ? [] : Chain(bytes, sectorBytes, table, Number(directory, at + 116))[..(int)length];
        }

        return [];
    }

    /// <summary>Which sector follows which.</summary>
    private static uint[] TableOf(byte[] bytes, int sectorBytes)
    {
        var places = Enumerable.Range(0, PlacesInHeader).Select(i => Number(bytes, 76 + 4 * i)).ToList();
        var last = sectorBytes / 4 - 1;
        for (var (next, left) = (Number(bytes, 68), bytes.Length / sectorBytes); next < FirstMark && left > 0; left--)
        {
            var at = Place(bytes, sectorBytes, next);
            places.AddRange(Enumerable.Range(0, last).Select(i => Number(bytes, at + 4 * i)));
            next = Number(bytes, at + 4 * last);
        }

        return
        [
            .. from place in places
               where place < FirstMark
               let at = Place(bytes, sectorBytes, place)
               from i in Enumerable.Range(0, sectorBytes / 4)
               select Number(bytes, at + 4 * i),
        ];
    }

    private static byte[] Chain(byte[] bytes, int sectorBytes, uint[] table, uint first)
    {
        using var stream = new MemoryStream();
        for (var sector = first; sector < FirstMark; sector = sector < table.Length ? table[sector] : FirstMark)
        {
            if (stream.Length > bytes.Length) throw new InvalidDataException();
            stream.Write(bytes, Place(bytes, sectorBytes, sector), sectorBytes);
        }

        return stream.ToArray();
    }

    /// <summary>Where a sector begins: the first follows the header, which takes the room of one.</summary>
    private static int Place(byte[] bytes, int sectorBytes, uint sector)
    {
        var at = (sector + 1L) * sectorBytes;
        return at + sectorBytes <= bytes.Length ? (int)at : throw new InvalidDataException();
    }

    private static uint Number(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
}
