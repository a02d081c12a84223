using System.Text;
using Sedz.Api.Imports.Sheets;

namespace Sedz.Api.Imports.SourceFiles;

/// <summary>A table as CSV with its heading in the first row that is not blank.</summary>
internal sealed class CsvFile : SourceFile
{
    private readonly Encoding encoding;

    public CsvFile(string path)
        : base(path)
    {
        using var stream = File.OpenRead(path);
        Length = stream.Length;
        encoding = CsvRows.EncodingOf(stream);
        Columns = [.. FromTheHeading(stream).FirstOrDefault([]).Select(heading => heading.Trim())];
    }

    public override long Length { get; }

    public override string Encoding => encoding.WebName;

    public override bool HasShapes => false;

    public override IReadOnlyList<string> Columns { get; }

    public override IEnumerable<SourceRow> Rows()
    {
        using var stream = File.OpenRead(Path);
        var number = 0;
        foreach (var line in FromTheHeading(stream).Skip(1))
        {
            number++;
            var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < Math.Min(line.Length, Columns.Count); i++)
            {
                Add(cells, Columns[i], line[i]);
            }

            if (cells.Count > 0)
            {
                yield return new(number, cells, shape: null);
            }
        }
    }

    private IEnumerable<string[]> FromTheHeading(Stream stream) =>
        CsvRows.Read(stream, encoding).SkipWhile(line => SheetReader.IsBlank(line));
}
