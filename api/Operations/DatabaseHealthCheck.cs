using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Sedz.Schema.Database;

namespace Sedz.Api.Operations;

/// <summary>Whether the database can be read, and is as new as this program.</summary>
internal sealed class DatabaseHealthCheck(IDbContextFactory<SedzDb> databases) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any()
            ? HealthCheckResult.Unhealthy("migrations pending")
            : HealthCheckResult.Healthy();
    }
}
