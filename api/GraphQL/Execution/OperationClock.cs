namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// How long an operation may go on. A query is ended when its time is up. A mutation has a longer time of its own, and the operation
/// around it has none while it runs: what it has done must be answered, be it late, since an error would say that nothing was done.
/// </summary>
internal sealed class OperationClock : IDisposable
{
    private readonly GraphQLLimits _limits;
    private readonly CancellationTokenSource _end;

    /// <param name="limits">How long.</param>
    /// <param name="cancellationToken">Ends when the client leaves.</param>
    public OperationClock(GraphQLLimits limits, CancellationToken cancellationToken)
    {
        _limits = limits;
        _end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _end.CancelAfter(limits.MaxDuration);
    }

    /// <summary>Ends when the time is up, or the client leaves.</summary>
    public CancellationToken Token => _end.Token;

    /// <summary>Runs a mutation in its own time.</summary>
    /// <exception cref="RequestError">The time was up, and the mutation ended without having done anything.</exception>
    public async Task<T> InTimeOfMutationAsync<T>(Func<CancellationToken, Task<T>> runAsync)
    {
        _end.CancelAfter(Timeout.Infinite);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(Token);
        time.CancelAfter(_limits.MaxMutationDuration);
        try
        {
            return await runAsync(time.Token);
        }
        catch (OperationCanceledException) when (!Token.IsCancellationRequested)
        {
            throw TimeIsUp(_limits.MaxMutationDuration);
        }
        finally
        {
            _end.CancelAfter(_limits.MaxDuration);
        }
    }

    /// <summary>The error when the time is up.</summary>
    public RequestError TimeIsUp() => TimeIsUp(_limits.MaxDuration);

    /// <inheritdoc/>
    public void Dispose() => _end.Dispose();

    private static RequestError TimeIsUp(TimeSpan limit) => RequestError.TooMuch(
        $"คำขอใช้เวลาเกิน {limit.TotalSeconds:0} วินาที", $"The operation took longer than {limit.TotalSeconds:0} seconds.");
}
