using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Sedz.Api.Matching.Runs;

/// <summary>
/// Works on runs of the matching, one after the other, as long as the server runs: at once on those that this node queues, and after a look
/// every few seconds on those of other nodes and of nodes that are gone.
/// </summary>
internal sealed partial class MatchingHost(
    MatchingWork work, MatchingClaims claims, MatchingSignal signal, TimeProvider clock, ILogger<MatchingHost> logger) : BackgroundService
{
    /// <summary>How often the database is asked for runs of others: one small query.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Looks for runs that wait before the server serves.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await claims.IsWaitingAsync(cancellationToken))
            signal.Raise();
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var timer = clock.CreateTimer(_ => signal.Raise(), state: null, Pause, Pause);
        while (true)
        {
            await signal.WaitAsync(stoppingToken);
            try
            {
                while (await work.WorkAsync(stoppingToken))
                {
                }
            }
            catch (Exception lost) when (lost is DbException or DbUpdateException or IOException)
            {
                LogLost(lost);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database cannot be asked for runs of the matching; it is asked again.")]
    private partial void LogLost(Exception lost);
}
