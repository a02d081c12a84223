using Microsoft.EntityFrameworkCore;
using Sedz.Api.Demo;

namespace Sedz.Benchmarks.Http;

/// <summary>The made-up country as the questions over HTTP need it: every site with three documents.</summary>
internal static class HttpData
{
    private const string TwoMoreDocuments =
        """
        INSERT INTO LandDocuments (SiteId, Kind, Number, Text)
        SELECT s.Id, more.column1, more.column2 || s.Id, 'เอกสารสมมติ ' || more.column2 || s.Id
        FROM Sites AS s CROSS JOIN (VALUES (1, 'K'), (6, 'P')) AS more
        """;

    /// <summary>Makes an installation with so many sites.</summary>
    public static async Task<SyntheticInstallation> MakeAsync(int sites)
    {
        var installation = await SyntheticInstallation.EmptyAsync();
        await installation.Service<SyntheticCountry>().WriteAsync(sites, CancellationToken.None);
        await using var db = await installation.OpenAsync();
        await db.Database.ExecuteSqlRawAsync(TwoMoreDocuments);
        return installation;
    }
}
