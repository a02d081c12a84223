using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL;
using Sedz.Api.Meeting;
using Sedz.Schema.Database;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>Serves the page of models at <c>/models</c>.</summary>
internal static class ModelsEndpoint
{
    /// <summary>How many versions of a kind the page lists; the API has all.</summary>
    private const int MostVersions = 20;

    public static void MapModelsPage(this IEndpointRouteBuilder routes) => routes.MapGet("/models", async (
        HttpContext http,
        [FromKeyedServices(MachineryRegistration.Queries)] IDbContextFactory<SedzDb> databases,
        ModelStandings standings,
        string? lang,
        CancellationToken cancellationToken) =>
    {
        http.Response.Headers.ContentSecurityPolicy = PageSecurity.Policy;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var kinds = new List<ModelsPageKind>();
        foreach (var standing in await standings.ReadAsync(db, withDrift: true, cancellationToken))
        {
            kinds.Add(await OfAsync(db, standing, cancellationToken));
        }

        return new RazorComponentResult<ModelsPage>(new { Model = new ModelsPageModel(kinds), Language = PageLanguage.Of(lang) });
    });

    private static async Task<ModelsPageKind> OfAsync(SedzDb db, ModelStanding standing, CancellationToken cancellationToken)
    {
        var versions = await db.ModelVersions.AsNoTracking().Include(v => v.Decisions)
            .Where(v => v.Kind == standing.Kind)
            .OrderByDescending(v => v.State == ModelState.Active).ThenByDescending(v => v.Number)
            .Take(MostVersions)
            .ToListAsync(cancellationToken);
        return new(standing, versions is [var first, ..] ? ModelCards.Of(first) : [], versions);
    }
}
