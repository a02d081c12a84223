namespace Sedz.Analytics.Matching.Auction;

/// <summary>The workers of each class that hold no place: those who wait to bid, and those who found nothing below U.</summary>
internal sealed class AuctionWorkers(ReadOnlySpan<int> counts)
{
    private readonly bool[] queued = new bool[counts.Length];

    /// <summary>Workers of each class who wait to bid.</summary>
    public int[] Waiting { get; } = counts.ToArray();

    /// <summary>Workers of each class who stay out: prices only rise, so that they need not look again in this phase.</summary>
    public int[] Outside { get; } = new int[counts.Length];

    /// <summary>Marks a class as standing in a queue; false where it stood in one.</summary>
    public bool TryQueue(int workerClass)
    {
        var first = !queued[workerClass];
        queued[workerClass] = true;
        return first;
    }

    /// <summary>Marks a class as standing in no queue.</summary>
    public void LeaveQueue(int workerClass) => queued[workerClass] = false;

    /// <summary>Those who wait stay out.</summary>
    public void StayOut(int workerClass)
    {
        Outside[workerClass] += Waiting[workerClass];
        Waiting[workerClass] = 0;
    }
}
