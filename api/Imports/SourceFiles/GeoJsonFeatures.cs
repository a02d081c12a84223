using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sedz.Api.Imports.SourceFiles;

/// <summary>
/// Walks the features of a GeoJSON file of any length: only one feature is held at a time, because the library's own reader takes a whole
/// collection into memory.
/// </summary>
internal sealed partial class GeoJsonFeatures(Stream stream) : IDisposable
{
    /// <summary>The largest feature in bytes; a country drawn in full detail has less than a tenth of it.</summary>
    private const int LargestFeature = 512 * 1024 * 1024;

    private const int FirstBuffer = 1 << 16;

    private byte[] buffer = new byte[FirstBuffer];
    private int start;
    private int end;
    private bool ended;
    private bool started;
    private bool inFeatures;
    private bool featuresSeen;
    private JsonReaderState state;
    private JsonDocument? current;

    private enum Step
    {
        Feature,
        NeedsMore,
        End,
    }

    /// <summary>The feature at hand, until the next move.</summary>
    public JsonElement Current => current!.RootElement;

    /// <summary>How the coordinates are projected. The standard is WGS84; an older <c>crs</c> member may say otherwise.</summary>
    public MapProjection Projection { get; private set; } = MapProjection.Wgs84;

    /// <summary>Goes to the next feature.</summary>
    /// <exception cref="ImportRefusedException">The file is no FeatureCollection, is cut off, or is in a system that is not
    /// known.</exception>
    public bool MoveNext()
    {
        current?.Dispose();
        current = null;
        try
        {
            while (true)
            {
                switch (Advance())
                {
                    case Step.Feature:
                        return true;
                    case Step.End when featuresSeen:
                        return false;
                    case Step.End:
                        throw new ImportRefusedException(SourceFileProblems.NotGeoJson);
                    default:
                        Fill();
                        break;
                }
            }
        }
        catch (JsonException)
        {
            throw new ImportRefusedException(SourceFileProblems.NotGeoJson);
        }
    }

    public void Dispose()
    {
        current?.Dispose();
        stream.Dispose();
    }

    [GeneratedRegex(@"(?:EPSG:{1,2}|EPSG:[\d.]*:)(?<code>\d{1,6})$", RegexOptions.IgnoreCase)]
    private static partial Regex EpsgCode { get; }

    private Step Advance()
    {
        var from = start;
        var reader = new Utf8JsonReader(buffer.AsSpan(from, end - from), ended, state);
        while (reader.Read())
        {
            if (inFeatures)
            {
                if (reader.TokenType == JsonTokenType.EndArray)
                {
                    inFeatures = false;
                }
                else
                {
                    if (!TryTake(ref reader, out var feature))
                    {
                        return Step.NeedsMore;
                    }

                    current = feature;
                    Keep(ref reader, from);
                    return Step.Feature;
                }
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && !TryMember(ref reader))
            {
                return Step.NeedsMore;
            }

            Keep(ref reader, from);
        }

        return ended ? Step.End : Step.NeedsMore;
    }

    /// <summary>Reads one member of the collection, or enters its features; false when its value has not come in whole.</summary>
    private bool TryMember(ref Utf8JsonReader reader)
    {
        var name = reader.GetString();
        if (!reader.Read())
        {
            return false;
        }

        if (name == "features" && reader.TokenType == JsonTokenType.StartArray)
        {
            (inFeatures, featuresSeen) = (true, true);
            return true;
        }

        if (!TryTake(ref reader, out var value))
        {
            return false;
        }

        using (value)
        {
            if (name == "crs")
            {
                Take(value.RootElement);
            }
        }

        return true;
    }

    private void Take(JsonElement crs)
    {
        if (crs.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        var name = crs.ValueKind == JsonValueKind.Object && crs.TryGetProperty("properties", out var properties)
            && properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty("name", out var stated)
                ? stated.ToString()
                : crs.ToString();
        var code = EpsgCode.Match(name).Groups["code"];
        var projection = name.EndsWith("CRS84", StringComparison.OrdinalIgnoreCase) ? MapProjection.Wgs84
            : code.Success ? MapProjection.FromEpsg(int.Parse(code.ValueSpan, CultureInfo.InvariantCulture))
            : throw new ImportRefusedException(SourceFileProblems.UnknownProjection(name));

        // Features that came before the member were read as WGS84.
        if (featuresSeen && projection != MapProjection.Wgs84)
        {
            throw new ImportRefusedException(SourceFileProblems.UnknownProjection(name));
        }

        Projection = projection;
    }

    private static bool TryTake(ref Utf8JsonReader reader, out JsonDocument value) => JsonDocument.TryParseValue(ref reader, out value!);

    private void Keep(ref Utf8JsonReader reader, int from) => (start, state) = (from + (int)reader.BytesConsumed, reader.CurrentState);

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            if (buffer.Length >= LargestFeature)
            {
                throw new ImportRefusedException(SourceFileProblems.TooLarge);
            }

            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.Read(buffer.AsSpan(end));
        (end, ended) = (end + read, read == 0);
        if (!started && end >= 3)
        {
            started = true;
            start = buffer.AsSpan(0, 3).SequenceEqual("\uFEFF"u8) ? 3 : 0;
        }
    }
}
