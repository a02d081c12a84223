namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>When a field that goes on until it is ended has begun, and when it has ended.</summary>
public sealed class WaitLog : IDisposable
{
    private readonly SemaphoreSlim _begun = new(0);
    private readonly SemaphoreSlim _ended = new(0);

    public void Begin() => _begun.Release();

    public void End() => _ended.Release();

    /// <summary>Waits until a field begins; false when none does in time.</summary>
    public Task<bool> BegunAsync() => _begun.WaitAsync(TimeSpan.FromSeconds(20));

    public void Dispose()
    {
        _begun.Dispose();
        _ended.Dispose();
    }

    /// <summary>Waits until a field ends; false when none does in time.</summary>
    public Task<bool> EndedAsync() => _ended.WaitAsync(TimeSpan.FromSeconds(20));
}
