using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Sedz.Api.Access;
using Sedz.Api.Exports.Progress;
using Sedz.Api.GraphQL.Transport;
using Sedz.Api.Imports.Templates;
using Sedz.Api.Matching.Runs;
using Sedz.Api.Meeting;
using Sedz.Api.Models;

namespace Sedz.Api.Operations;

/// <summary>The web server: GraphQL, the meeting's page and the answers that a supervisor asks for.</summary>
public static class SedzServer
{
    private const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>Makes a server for an installation. Every request of it is made as the one caller.</summary>
    /// <param name="settings">The installation.</param>
    /// <param name="caller">Who every request is made as, until people can sign in.</param>
    /// <param name="configure">More registrations, such as a test's clock.</param>
    /// <exception cref="NotOnLoopbackException">
    /// The caller is the administrator, and the server would listen beyond this computer.
    /// </exception>
    public static WebApplication Build(SedzSettings settings, ClaimsPrincipal caller, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(builder.Configuration["urls"] ?? Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? DefaultUrl);
        builder.Logging.ClearProviders().AddSedzConsole();
        builder.Services.AddSedz(settings);
        builder.Services.AddSedzGraphQL();
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton<MeetingPageReader>();
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Thai, UnicodeRanges.GeneralPunctuation));
        builder.Services.AddHostedService<MatchingHost>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database");
        configure?.Invoke(builder);
        if (caller.IsAdministrator())
        {
            Loopback.Require(builder.Configuration["urls"]!);
            builder.Services.AddHostFiltering(options => options.AllowedHosts = Loopback.Hosts);
        }

        var app = builder.Build();
        if (caller.IsAdministrator())
        {
            app.UseHostFiltering();
        }

        app.Use((http, next) => RunAsAsync(caller, http, next));
        app.MapGraphQLEndpoint("/graphql");
        app.MapMeetingPage();
        app.MapModelsPage();
        app.MapImportTemplates();
        app.MapProgressReport();
        app.MapHealth();
        return app;
    }

    private static Task RunAsAsync(ClaimsPrincipal caller, HttpContext http, RequestDelegate next)
    {
        http.User = caller.IsAdministrator() && !Loopback.IsFromHere(http.Connection) ? Caller.Public : caller;
        if (http.User.IsAdministrator())
        {
            http.Response.Headers["Sedz-Demo"] = Caller.AdministratorRole;
        }

        return next(http);
    }
}
