using Perfolizer.Horology;

namespace Sedz.Benchmarks;

/// <summary>The same by the wall clock, for what waits for another process.</summary>
public sealed class ShortRunByTheWall() : ShortRun(Chronometer.BestClock);
