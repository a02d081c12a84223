using System.CommandLine;
using Sedz.Api.Access;
using Sedz.Api.Operations;

namespace Sedz.Api.Commands;

/// <summary><c>serve</c>, the default: serves the database to the public, which sees published sites and changes nothing.</summary>
internal static class ServeCommand
{
    public static Command Create(IServiceProvider services)
    {
        var command = new Command("serve", "Serve the API and the meeting's page to the public (default)");
        command.SetAction((_, cancellationToken) => RunAsync(services, cancellationToken));
        return command;
    }

    /// <summary>Serves until stopped.</summary>
    public static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var server = SedzServer.Build(services.GetRequiredService<SedzSettings>(), Caller.Public);
        await server.StartAsync(cancellationToken);
        Console.WriteLine($"Sedz: {string.Join(" ", server.Urls)}");
        await server.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }
}
