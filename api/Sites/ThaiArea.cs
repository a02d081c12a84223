namespace Sedz.Api.Sites;

/// <summary>An area in the Thai measure: 1 rai = 4 ngan = 400 square wah = 1,600 m².</summary>
/// <param name="Rai">Whole rai.</param>
/// <param name="Ngan">Whole ngan beyond the rai, 0 to 3.</param>
/// <param name="SquareWah">Square wah beyond the ngan, from 0 to under 100.</param>
public sealed record ThaiArea(int Rai, int Ngan, double SquareWah);
