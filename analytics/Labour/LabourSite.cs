using System.Collections.Immutable;

namespace Sedz.Analytics.Labour;

/// <summary>A site that offers work, or that may.</summary>
/// <param name="Longitude">Degrees, WGS84.</param>
/// <param name="Latitude">Degrees, WGS84.</param>
/// <param name="Openings">What it offers, each skill once; empty for a candidate that has not said yet.</param>
public readonly record struct LabourSite(double Longitude, double Latitude, ImmutableArray<SkillOpenings> Openings);
