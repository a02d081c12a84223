using GraphQL;
using NetTopologySuite.Geometries;

namespace Sedz.Api.Hazards;

/// <summary>The place at which recurrence is asked for: exactly one member.</summary>
/// <param name="SiteId">Global id of a site.</param>
/// <param name="ProvinceCode">Two-digit code of a province: what reaches its centroid, and what is recorded for it as a whole.</param>
/// <param name="Point">A point, WGS84. Its province is found through the imported boundaries.</param>
[OneOf]
public sealed record RecurrencePlaceInput([property: Id] string? SiteId = null, string? ProvinceCode = null, Point? Point = null);
