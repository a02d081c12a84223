namespace Sedz.Analytics.Models;

/// <summary>A package that a model was trained with.</summary>
/// <param name="Name">Name of the package.</param>
/// <param name="Version">Its version.</param>
public sealed record ModelPackage(string Name, string Version);
