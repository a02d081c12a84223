using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Operations;

public sealed class AskingForHealth
{
    [Fact]
    public async Task Server_OverAWholeDatabase_IsAliveAndReadyForAnyCaller()
    {
        await using var application = await SedzApplication.StartAsync();
        await using var everyone = await application.ServeToAsync(Caller.Public);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(everyone, "/livez"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(everyone, "/readyz"));
    }

    [Fact]
    public async Task Server_OverADatabaseThatLacksAMigration_IsAliveAndNotReady()
    {
        await using var application = await SedzApplication.StartAsync();
        await using (var db = await application.OpenAsync())
            await db.GetService<IMigrator>().MigrateAsync(Migration.InitialDatabase);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(application, "/livez"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(application, "/readyz"));

        await using (var db = await application.OpenAsync())
            await db.Database.MigrateAsync();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(application, "/readyz"));
    }

    [Fact]
    public async Task Server_OverAFileThatIsNoDatabase_IsAliveAndNotReady()
    {
        await using var application = await SedzApplication.StartAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(application.Settings.Database.SqlitePath!, new string('x', 4096));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(application, "/livez"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(application, "/readyz"));
    }

    private static async Task<HttpStatusCode> StatusAsync(SedzApplication application, string path)
    {
        using var answer = await application.Http.GetAsync(path);
        return answer.StatusCode;
    }
}
