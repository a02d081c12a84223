namespace Sedz.Schema.Provinces;

/// <summary>One of Thailand's 77 provinces, Bangkok among them. Reference data that comes with the program and is never imported.</summary>
public sealed class Province
{
    /// <summary>Two-digit code of the Ministry of Interior, equal to the digits of ISO 3166-2:TH.</summary>
    public required string Code { get; init; }

    /// <summary>Name in Thai, without the word for province.</summary>
    public required string NameTh { get; init; }

    /// <summary>Name in English.</summary>
    public required string NameEn { get; init; }

    /// <summary>Region by the Royal Society's division into six.</summary>
    public Region Region { get; init; }

    /// <summary>Code of the province group; none for Bangkok.</summary>
    public string? ClusterCode { get; init; }

    /// <summary>The province group; none for Bangkok.</summary>
    public Cluster? Cluster { get; init; }

    /// <summary>
    /// Area in square kilometres, measured on the boundary. Good to about one per cent: boundaries of different makers differ.
    /// </summary>
    public double AreaKm2 { get; init; }

    /// <summary>Latitude of the centroid, degrees north, WGS84.</summary>
    public double CentroidLatitude { get; init; }

    /// <summary>Longitude of the centroid, degrees east, WGS84.</summary>
    public double CentroidLongitude { get; init; }

    /// <summary>Whether the province takes part in the programme: all but Bangkok, which has no governor under the Ministry.</summary>
    public bool Participates { get; init; }
}
