using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace Sedz.Api.Imports.SourceFiles;

/// <summary>A GeoJSON FeatureCollection (RFC 7946), with the older <c>crs</c> member that Thai agencies still write.</summary>
internal sealed class GeoJsonFile : SourceFile
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new GeoJsonConverterFactory(GeometryFactory.Default) } };

    public GeoJsonFile(string path)
        : base(path)
    {
        Length = new FileInfo(path).Length;
        var columns = new List<string>();
        using var features = new GeoJsonFeatures(File.OpenRead(path));
        for (var i = 0; i < PeekedRows && features.MoveNext(); i++)
        {
            columns.AddRange(CellsOf(features.Current).Keys.Except(columns, StringComparer.OrdinalIgnoreCase));
        }

        Columns = columns;
    }

    public override long Length { get; }

    public override string Encoding => "utf-8";

    public override bool HasShapes => true;

    public override IReadOnlyList<string> Columns { get; }

    public override IEnumerable<SourceRow> Rows()
    {
        using var features = new GeoJsonFeatures(File.OpenRead(Path));
        for (var number = 1; features.MoveNext(); number++)
        {
            var cells = CellsOf(features.Current);
            var shape = ShapeOf(features.Current);
            yield return new(number, cells, shape is null ? null : features.Projection.ToWgs84(shape));
        }
    }

    /// <summary>The cells of a feature; those that the file gives as null, too, have a name and no text.</summary>
    private static Dictionary<string, string> CellsOf(JsonElement feature)
    {
        if (feature.ValueKind != JsonValueKind.Object)
        {
            throw new ImportRefusedException(SourceFileProblems.NotGeoJson);
        }

        var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (feature.TryGetProperty("id", out var id))
        {
            Add(cells, "id", TextOf(id));
        }

        if (feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in properties.EnumerateObject())
            {
                Add(cells, property.Name.Trim(), TextOf(property.Value));
            }
        }

        return cells;
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <summary>The shape; null where the feature has none or its coordinates make none, which the reader of the rows refuses.</summary>
    private static Geometry? ShapeOf(JsonElement feature)
    {
        if (!feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        try
        {
            return geometry.Deserialize<Geometry>(Options);
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
