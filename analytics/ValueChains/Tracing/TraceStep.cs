namespace Sedz.Analytics.ValueChains.Tracing;

/// <summary>A flow as a trace sees it.</summary>
/// <param name="From">The stage that it leaves, or <see cref="ReadFlow.Outside"/>.</param>
/// <param name="To">The stage that it reaches, or <see cref="ReadFlow.Outside"/>.</param>
/// <param name="Arrived">Kilograms that arrived; 0 when not known, where <paramref name="IsVague"/> says so.</param>
/// <param name="PartArrived">Arrived ÷ sent.</param>
/// <param name="Stock">Kilograms in the sending stage before it left.</param>
/// <param name="Taken">The part of that stock that left with it, 0..1.</param>
/// <param name="IsVague">Whether the proportions of what leaves with it are not known.</param>
/// <param name="IsWeighed">Whether its own mass is known.</param>
internal readonly record struct TraceStep(
    int From, int To, double Arrived, double PartArrived, double Stock, double Taken, bool IsVague, bool IsWeighed)
{
    /// <summary>Whether anything may have arrived.</summary>
    public bool Brings => !IsWeighed || Arrived > 0;
}
