namespace Sedz.Schema.Database.Sqlite;

/// <summary>One row of an R*Tree, as a query reads it: the bounding box of a geometry in degrees, rounded outwards.</summary>
/// <typeparam name="TKey">Integer class of the entity's key; the same class as there, so that no cast hides the key's index.</typeparam>
/// <param name="Id">Key of the row that the box belongs to.</param>
/// <param name="MinX">Western side.</param>
/// <param name="MaxX">Eastern side.</param>
/// <param name="MinY">Southern side.</param>
/// <param name="MaxY">Northern side.</param>
internal sealed record SpatialBox<TKey>(TKey Id, double MinX, double MaxX, double MinY, double MaxY);
