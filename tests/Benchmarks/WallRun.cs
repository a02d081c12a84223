using Perfolizer.Horology;

namespace Sedz.Benchmarks;

/// <summary>
/// A <see cref="ShortRun"/> by the wall clock, for work that is shared between cores: there, processor time would hide the gain. It asks for
/// a machine that is otherwise quiet.
/// </summary>
public sealed class WallRun : ShortRun
{
    /// <summary>Measures by the wall clock.</summary>
    public WallRun()
        : base(Chronometer.BestClock)
    {
    }
}
