namespace Sedz.Analytics.Development.Water;

/// <summary>A month of a pond, in m³.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Rain">Rain that fell on the pond.</param>
/// <param name="Evaporated">What went into the air; null when evaporation is not known.</param>
/// <param name="Needed">What the fields need.</param>
/// <param name="Drawn">What the pond gave of it.</param>
/// <param name="Lacking">What it could not give.</param>
/// <param name="Spilled">What ran over.</param>
/// <param name="Stored">What stood in it at the month's end.</param>
public sealed record WaterMonth(
    int Month, decimal Rain, decimal? Evaporated, decimal Needed, decimal Drawn, decimal Lacking, decimal Spilled, decimal Stored);
