using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Sedz.Api.GraphQL;
using Sedz.Schema.Database;

namespace Sedz.Api.Operations;

/// <summary>Whether the database and, where there is one, its replica can be read, and are as new as this program.</summary>
internal sealed class DatabaseHealthCheck(
    IDbContextFactory<SedzDb> databases,
    [FromKeyedServices(MachineryRegistration.Queries)] IDbContextFactory<SedzDb> queries) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        foreach (var factory in new[] { databases, queries }.Distinct())
        {
            await using var db = await factory.CreateDbContextAsync(cancellationToken);
            if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            {
                return HealthCheckResult.Unhealthy("migrations pending");
            }
        }

        return HealthCheckResult.Healthy();
    }
}
