using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Ranking.Robustness;

namespace Sedz.Api.Ranking;

/// <summary>
/// The robustness of one board, computed when it is first asked for and kept while it is asked for again: the pages of a ranking share it.
/// When the one who began a computation leaves, it ends, and another who waits for it begins it anew. Safe for use by several threads.
/// </summary>
public sealed class BoardRobustness
{
    /// <summary>How many results are kept for a board: one of 100,000 sites takes about 30 MB.</summary>
    private const int Kept = 4;

    /// <summary>Data that are kept for a board: askers choose draws and seed, so that their number has no other end.</summary>
    private const int MostData = 1_000;

    /// <summary>One computation at a time uses all cores; others wait their turn, and requests that compute nothing do not.</summary>
    private static readonly SemaphoreSlim Turn = new(1, 1);

    private readonly Lazy<RankingRobustness> robustness;
    private readonly Lock looking = new();
    private readonly List<(object Question, Task Work)> latest = [];
    private readonly ConcurrentDictionary<(int Group, int Draws, int Seed), SeparatingDatum?> data = new();

    internal BoardRobustness(SiteRanking ranking) => robustness = new(() => new(ranking));

    /// <summary>The criteria that count, in the order of central weights.</summary>
    public IReadOnlyList<Schema.Ranking.Criterion> Criteria => robustness.Value.Criteria;

    /// <summary>How firmly the weights are meant where nothing else is asked for.</summary>
    public int DefaultConcentration => robustness.Value.DefaultConcentration;

    /// <summary>How firm each place is, in the order of the ranking.</summary>
    /// <param name="options">Within their limits.</param>
    /// <param name="withPlaces">False when only the first K are asked for.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task<ImmutableArray<SiteAcceptability>> AcceptabilityAsync(
        RobustnessOptions options, bool withPlaces, CancellationToken cancellationToken) =>
        OnceAsync((options, withPlaces), stop => robustness.Value.Acceptability(options, withPlaces, stop), cancellationToken);

    /// <summary>The groups of equals.</summary>
    /// <param name="draws">Draws of values.</param>
    /// <param name="seed">Where chance starts.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task<EqualGroups> GroupsAsync(int draws, int seed, CancellationToken cancellationToken) =>
        OnceAsync((draws, seed), stop => robustness.Value.Groups(draws, seed, stop), cancellationToken);

    /// <summary>The datum that would separate a group best; null when none would.</summary>
    /// <param name="group">A group of the board.</param>
    /// <param name="draws">Draws of values.</param>
    /// <param name="seed">Where chance starts.</param>
    /// <param name="cancellationToken">The asker's; ends the search, of which nothing is then kept.</param>
    public SeparatingDatum? DatumFor(EqualGroup group, int draws, int seed, CancellationToken cancellationToken)
    {
        if (data.Count >= MostData)
        {
            data.Clear();
        }

        return data.GetOrAdd((group.Number, draws, seed), _ => robustness.Value.DatumFor(group, draws, seed, cancellationToken));
    }

    /// <summary>Compares two sites; null when one is not in the ranking.</summary>
    public SiteComparison? Compare(string code, string other, int draws, int seed, CancellationToken cancellationToken) =>
        robustness.Value.Compare(code, other, draws, seed, cancellationToken);

    private async Task<T> OnceAsync<T>(object question, Func<CancellationToken, T> compute, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task<T> work;
            lock (looking)
            {
                work = Known<T>(question) ?? Begin(question, compute, cancellationToken);
            }

            try
            {
                return await work.WaitAsync(cancellationToken);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // Who began it has left: begin it anew.
            }
        }
    }

    private Task<T>? Known<T>(object question)
    {
        latest.RemoveAll(entry => entry.Work.IsCanceled || entry.Work.IsFaulted);
        if (latest.FindIndex(entry => entry.Question.Equals(question)) is not (>= 0 and var found))
        {
            return null;
        }

        var entry = latest[found];
        latest.RemoveAt(found);
        latest.Add(entry);
        return (Task<T>)entry.Work;
    }

    private Task<T> Begin<T>(object question, Func<CancellationToken, T> compute, CancellationToken cancellationToken)
    {
        var work = Task.Run(
            async () =>
            {
                await Turn.WaitAsync(cancellationToken);
                try
                {
                    return compute(cancellationToken);
                }
                finally
                {
                    Turn.Release();
                }
            },
            cancellationToken);
        if (latest.Count == Kept)
        {
            latest.RemoveAt(0);
        }

        latest.Add((question, work));
        return work;
    }
}
