using Sedz.Api.Access;
using Sedz.Api.Meeting;

namespace Sedz.Api.Operations;

/// <summary>The web server: GraphQL, the meeting's page and the answers that a supervisor asks for.</summary>
public static class SedzServer
{
    private const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>Makes a server for an installation. Every request of it is made as the one caller.</summary>
    /// <param name="settings">The installation.</param>
    /// <param name="caller">Who every request is made as, until people can sign in.</param>
    /// <param name="configure">More registrations, such as a test's clock.</param>
    public static WebApplication Build(SedzSettings settings, Caller caller, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(builder.Configuration["urls"] ?? Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? DefaultUrl);
        builder.Services.AddSedz(settings);
        builder.Services.AddSingleton(caller);
        builder.Services.AddRazorComponents();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database");
        configure?.Invoke(builder);

        var app = builder.Build();
        app.MapMeetingPage();
        app.MapHealth();
        return app;
    }
}
