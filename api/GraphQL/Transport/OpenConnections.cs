using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>Counts the connections that stay open, so that they cannot take the whole server. Safe for use by several threads.</summary>
internal sealed class OpenConnections(MachineryOptions options)
{
    private int _count;

    /// <summary>Takes a place; it is given back when the result is disposed.</summary>
    /// <returns>Null when the server holds as many as it may.</returns>
    public IDisposable? TryTake()
    {
        if (Interlocked.Increment(ref _count) <= options.Limits.MaxConnections)
            return new Place(this);
        Interlocked.Decrement(ref _count);
        return null;
    }

    /// <summary>What a client is told that finds no place.</summary>
    public RequestError Refusal() => RequestError.TooMuch(
        $"เครื่องแม่ข่ายเปิดการเชื่อมต่อค้างไว้ครบ {options.Limits.MaxConnections} รายการแล้ว ลองใหม่ภายหลัง",
        $"The server holds {options.Limits.MaxConnections} open connections, as many as it may: try again later.");

    private sealed class Place(OpenConnections all) : IDisposable
    {
        private int _given;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _given, 1) == 0)
                Interlocked.Decrement(ref all._count);
        }
    }
}
