namespace Sedz.Api.Imports.Hazards;

/// <summary>Where the records of a file come from.</summary>
/// <param name="SourceId">Code of the source.</param>
/// <param name="ImportId">Number of the import.</param>
internal sealed record HazardOrigin(string SourceId, int ImportId);
