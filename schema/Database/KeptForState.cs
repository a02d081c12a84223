namespace Sedz.Schema.Database;

/// <summary>
/// What was worked out of a database, kept until somebody changes it: asked again, nothing is read but the mark. Of several who ask at once
/// one works and the others wait for it. Safe for use by several threads.
/// </summary>
/// <param name="changes">Tells one state of the database from another.</param>
/// <typeparam name="T">What is kept: shared by all who ask, so not to be changed.</typeparam>
public sealed class KeptForState<T>(IChangeMark changes) : IDisposable
    where T : class
{
    private readonly SemaphoreSlim working = new(1, 1);
    private volatile Kept? kept;

    /// <summary>What is kept of this state of the database.</summary>
    /// <param name="workOut">Works it out, where nothing is kept of this state.</param>
    /// <param name="cancellationToken">Ends the waiting and the work.</param>
    public async Task<T> GetAsync(Func<CancellationToken, Task<T>> workOut, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workOut);
        if (kept is { } found && found.Mark == await changes.ReadAsync(cancellationToken))
            return found.Value;

        await working.WaitAsync(cancellationToken);
        try
        {
            // Before the records: a change that comes while they are read then shows.
            var mark = await changes.ReadAsync(cancellationToken);
            if (kept is not { } current || current.Mark != mark)
                kept = current = new(mark, await workOut(cancellationToken));
            return current.Value;
        }
        finally
        {
            working.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => working.Dispose();

    private sealed record Kept(long Mark, T Value);
}
