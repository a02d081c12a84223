using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.GraphQL;

namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>The library with something to listen to, and with limits that a test can reach in time.</summary>
public class NewsServer : LibraryServer
{
    public Flood Flood { get; } = new();

    protected override void Configure(IServiceCollection services) => services.AddSingleton(Flood);

    protected override void Configure(MachineryOptions options)
    {
        options.AddType<NewsType>().AddFields<NewsFields>();
        options.ConnectionCaller = (http, introduction) => introduction?.ContainsKey("spy") == true ? null : http.User;
        options.Limits = options.Limits with
        {
            MaxConnections = 20,
            MaxOperationsPerConnection = 10,
            MaxMessageBytes = 4_096,
            ConnectionInitTimeout = TimeSpan.FromSeconds(1),
            MaxSendDuration = TimeSpan.FromSeconds(1),
            KeepAliveInterval = TimeSpan.FromSeconds(30),
        };
    }
}
