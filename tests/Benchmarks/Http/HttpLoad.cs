using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text.Json;

namespace Sedz.Benchmarks.Http;

/// <summary>
/// The load generator, in a process of its own: connections that each send a question again as soon as they have the answer. Bare sockets, and
/// a thread that waits at each: a client library, or an engine that tells of what has come, would cost as much as some answers do.
/// </summary>
internal static class HttpLoad
{
    /// <summary>The first argument of a process that is to be the generator; then address, connections and seconds. The request is its standard input.</summary>
    public const string Verb = "http-load";

    private const double WarmUpShare = 0.2;

    /// <summary>Warms up, measures, and writes an <see cref="HttpLoadReport"/>.</summary>
    public static async Task RunAsync(string[] arguments)
    {
        var server = new Uri(arguments[0]);
        var connections = int.Parse(arguments[1], CultureInfo.InvariantCulture);
        var span = TimeSpan.FromSeconds(double.Parse(arguments[2], CultureInfo.InvariantCulture));
        var request = Convert.FromBase64String(await Console.In.ReadToEndAsync());

        var warmUp = Run(server, connections, span * WarmUpShare, request).Count;
        var processor = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        var latencies = Run(server, connections, span, request);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var busy = (Environment.CpuUsage.TotalTime - processor).TotalSeconds / seconds;
        Console.WriteLine(JsonSerializer.Serialize(HttpLoadReport.Of(warmUp, latencies, seconds, busy)));
    }

    private static List<double> Run(Uri server, int connections, TimeSpan span, byte[] request)
    {
        var ends = Stopwatch.GetTimestamp() + (long)(span.TotalSeconds * Stopwatch.Frequency);
        var all = new List<double>[connections];
        var threads = all.Select((_, number) => new Thread(() => all[number] = Ask(server, ends, request))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return [.. all.SelectMany(latencies => latencies)];
    }

    /// <returns>Milliseconds of each answer.</returns>
    private static List<double> Ask(Uri server, long ends, byte[] request)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(server.Host, server.Port);
        var answers = new HttpAnswerReader(socket);
        var latencies = new List<double>();
        while (Stopwatch.GetTimestamp() is var sent && sent < ends)
        {
            socket.Send(request);
            answers.Skip();
            latencies.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
        }

        return latencies;
    }
}
