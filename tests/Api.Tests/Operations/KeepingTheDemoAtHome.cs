using System.Net;
using Sedz.Api.Access;
using Sedz.Api.Operations;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Operations;

/// <summary>A server whose every caller is the administrator answers this computer only.</summary>
public sealed class KeepingTheDemoAtHome
{
    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://127.0.0.1:0;http://[::]:0")]
    [InlineData("http://sedz.example:0")]
    public void Address_ThatOthersCanReach_IsRefusedForAnAdministratorInBothLanguages(string urls)
    {
        using var folder = new TemporaryFolder();
        var refused = Assert.Throws<NotOnLoopbackException>(() => Serve(folder, Caller.Administrator, urls));
        Assert.Contains("เฉพาะ 127.0.0.1", refused.Message, StringComparison.Ordinal);
        Assert.Contains("runs on 127.0.0.1 only", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:0;http://[::1]:0;http://localhost:0")]
    [InlineData("http://127.0.0.2:0")]
    public async Task Address_OfTheLoopback_IsServedToAnAdministrator(string urls)
    {
        using var folder = new TemporaryFolder();
        await Serve(folder, Caller.Administrator, urls).DisposeAsync();
    }

    [Fact]
    public async Task Address_ThatOthersCanReach_IsServedToThePublic()
    {
        using var folder = new TemporaryFolder();
        await Serve(folder, Caller.Public, "http://0.0.0.0:0").DisposeAsync();
    }

    [Theory]
    [InlineData("sedz.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    public async Task Request_InTheNameOfAnotherHost_IsNotAnsweredByTheDemo(string host, HttpStatusCode expected)
    {
        await using var application = await SedzApplication.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/livez") { Headers = { Host = host } };
        using var answer = await application.Http.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
    }

    private static Microsoft.AspNetCore.Builder.WebApplication Serve(
        TemporaryFolder folder, System.Security.Claims.ClaimsPrincipal caller, string urls) =>
        SedzServer.Build(SedzSettings.In(folder.Path), caller, builder => builder.Configuration["urls"] = urls);
}
