using System.Net;

namespace Sedz.Api.Operations;

/// <summary>
/// Keeps a server whose every caller is the administrator to this computer: it listens on the loopback only, and answers only requests that
/// name the loopback as their host, so that a page of another site whose name is turned to 127.0.0.1 gets nothing.
/// </summary>
internal static class Loopback
{
    /// <summary>What a request may name as its host.</summary>
    public static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Refuses addresses that other computers can reach.</summary>
    /// <param name="urls">Addresses to listen on, with <c>;</c> between them.</param>
    /// <exception cref="NotOnLoopbackException">One of them is not on the loopback.</exception>
    public static void Require(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!IsLoopback(BindingAddress.Parse(url).Host))
                throw new NotOnLoopbackException(url);
        }
    }

    /// <summary>Whether a request came from this computer, whatever else the server was told to listen on.</summary>
    public static bool IsFromHere(ConnectionInfo connection) =>
        connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);

    private static bool IsLoopback(string host) =>
        Hosts.Contains(host, StringComparer.OrdinalIgnoreCase) || (
            IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
