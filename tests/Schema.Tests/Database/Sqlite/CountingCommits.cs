using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sedz.Schema.Tests.Database.Sqlite;

/// <summary>Counts the commits of a file's contexts.</summary>
internal sealed class CountingCommits : DbTransactionInterceptor
{
    private int count;

    public int Count => count;

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        return Task.CompletedTask;
    }
}
