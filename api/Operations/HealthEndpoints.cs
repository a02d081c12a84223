using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Sedz.Api.Operations;

/// <summary>What a supervisor asks: is the process alive, and can it serve.</summary>
internal static class HealthEndpoints
{
    /// <summary><c>/livez</c> answers while the process runs; <c>/readyz</c> when the database can be read as well.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/livez", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/readyz");
    }
}
