using System.Globalization;
using System.IO.Compression;
using System.Text;
using NetTopologySuite.IO.Esri;
using NetTopologySuite.IO.Esri.Shapefiles.Readers;

namespace Sedz.Api.Imports.SourceFiles;

/// <summary>An ESRI Shapefile with its <c>.dbf</c> and <c>.prj</c>, as files beside each other or in a ZIP.</summary>
internal sealed class ShapeFile : SourceFile
{
    /// <summary>The most bytes that a ZIP may unpack to: the two parts of a Shapefile end at 2 GB each by its standard.</summary>
    private const long LargestUnpacked = 5L * 1024 * 1024 * 1024;

    private static readonly string[] PartExtensions = [".shp", ".dbf", ".prj", ".cpg", ".shx"];

    private readonly string shp;
    private readonly string? unpacked;
    private readonly MapProjection projection;
    private readonly Encoding encoding;

    private ShapeFile(string path, string shp, string? unpacked)
        : base(path)
    {
        (this.shp, this.unpacked) = (shp, unpacked);
        projection = MapProjection.FromWkt(File.ReadAllText(Required(".prj")));
        encoding = DbfText.EncodingOf(Required(".dbf"), PartOf(".cpg"));
        Length = Parts.Sum(part => new FileInfo(part).Length);
        using var reader = OpenReader();
        Columns = [.. reader.Fields.Select(field => field.Name)];
    }

    public override long Length { get; }

    public override string Encoding => encoding.WebName;

    public override bool HasShapes => true;

    public override IReadOnlyList<string> Columns { get; }

    private protected override IEnumerable<string> Parts => unpacked is null ? [shp, Required(".dbf")] : [Path];

    /// <summary>Opens a Shapefile by its <c>.shp</c>.</summary>
    public static ShapeFile OpenParts(string path) => new(path, path, unpacked: null);

    /// <summary>Opens the one Shapefile in a ZIP, which is unpacked to a folder of its own until the file is disposed of.</summary>
    public static ShapeFile OpenZip(string path)
    {
        var folder = Directory.CreateTempSubdirectory("sedz-layer-").FullName;
        try
        {
            return new(path, Unpack(path, folder), folder);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    public override IEnumerable<SourceRow> Rows()
    {
        using var reader = OpenReader();
        var number = 0;
        while (Next(reader, out var deleted))
        {
            if (deleted)
            {
                continue;
            }

            number++;
            var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var field in reader.Fields)
            {
                Add(cells, field.Name, TextOf(field.Value));
            }

            var shape = reader.Geometry;
            yield return new(number, cells, shape is null || shape.IsEmpty ? null : projection.ToWgs84(shape));
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (unpacked is not null && Directory.Exists(unpacked))
        {
            Directory.Delete(unpacked, recursive: true);
        }

        base.Dispose(disposing);
    }

    private static string Unpack(string path, string folder)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            if (zip.Entries.Where(entry => IsPart(entry, ".shp")).ToList() is not [var layer])
            {
                throw new ImportRefusedException(SourceFileProblems.NotOneLayer);
            }

            var stem = layer.FullName[..^".shp".Length];
            var names = PartExtensions.Select(extension => stem + extension).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var parts = zip.Entries.Where(entry => names.Contains(entry.FullName)).ToList();
            if (parts.Sum(part => part.Length) > LargestUnpacked)
            {
                throw new ImportRefusedException(SourceFileProblems.TooLarge);
            }

            // The names in the archive are not used: they may point out of the folder or be written in any encoding.
            foreach (var part in parts)
            {
                part.ExtractToFile(System.IO.Path.Combine(folder, "layer" + System.IO.Path.GetExtension(part.Name).ToLowerInvariant()));
            }

            return System.IO.Path.Combine(folder, "layer.shp");
        }
        catch (InvalidDataException)
        {
            throw new ImportRefusedException(SourceFileProblems.NotAShapefile);
        }
    }

    /// <summary>Archives made on a Mac hold a shadow of every file, which begins with a dot and an underscore.</summary>
    private static bool IsPart(ZipArchiveEntry entry, string extension) =>
        entry.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase) && !entry.Name.StartsWith("._", StringComparison.Ordinal);

    private static bool Next(ShapefileReader reader, out bool deleted)
    {
        try
        {
            return reader.Read(out deleted);
        }
        catch (Exception unreadable) when (IsUnreadable(unreadable))
        {
            throw new ImportRefusedException(SourceFileProblems.NotAShapefile);
        }
    }

    private static bool IsUnreadable(Exception exception) =>
        exception is ShapefileException or IOException or InvalidDataException
            or ArgumentException or FormatException or IndexOutOfRangeException;

    private static string? TextOf(object? value) => value switch
    {
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };

    private ShapefileReader OpenReader()
    {
        try
        {
            return Shapefile.OpenRead(
                shp, new ShapefileReaderOptions { Encoding = encoding, GeometryBuilderMode = GeometryBuilderMode.IgnoreInvalidShapes });
        }
        catch (Exception unreadable) when (IsUnreadable(unreadable))
        {
            throw new ImportRefusedException(SourceFileProblems.NotAShapefile);
        }
    }

    private string Required(string extension) =>
        PartOf(extension) ?? throw new ImportRefusedException(SourceFileProblems.MissingPart(extension));

    /// <summary>A part of the Shapefile, whatever the case of its extension; null when it is not there.</summary>
    private string? PartOf(string extension)
    {
        var full = System.IO.Path.GetFullPath(shp);
        var wanted = System.IO.Path.ChangeExtension(full, extension);
        return Directory.EnumerateFiles(System.IO.Path.GetDirectoryName(full)!)
            .FirstOrDefault(file => string.Equals(file, wanted, StringComparison.OrdinalIgnoreCase));
    }
}
