using System.Security.Cryptography;
using NetTopologySuite.Geometries;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Imports.Hazards;

/// <summary>Where a record lies: in a shape, or in a place that its source names.</summary>
internal sealed record HazardLocation
{
    /// <summary>Bytes of a shape's hash in a key: enough that a million shapes share none.</summary>
    private const int HashBytes = 12;

    private HazardLocation()
    {
    }

    /// <summary>What tells the location from others, the same whenever the same file is read.</summary>
    public required string Key { get; init; }

    public Geometry? Shape { get; private init; }

    public PlaceLevel? PlaceLevel { get; private init; }

    public string? PlaceCode { get; private init; }

    public static HazardLocation Of(Geometry shape) =>
        new() { Key = Convert.ToHexStringLower(SHA256.HashData(shape.AsBinary()).AsSpan(0, HashBytes)), Shape = shape };

    public static HazardLocation Of(GazetteerPlace place) => new() { Key = place.Code, PlaceLevel = place.Level, PlaceCode = place.Code };
}
