using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;

namespace Sedz.Api.Matching.Register;

/// <summary>
/// Reads workers who can be matched and openings that are open, as one moment has them. Each side is read in the order of its numbers, so
/// that the same register gives the same problem and the same hash.
/// </summary>
internal sealed class RegisterReader(IDbContextFactory<SedzDb> databases)
{
    /// <summary>Reads them and finds who could take what.</summary>
    /// <param name="question">What is to be matched.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="Sedz.Analytics.InputRefusedException">The options, or the distances by road, cannot be used.</exception>
    public async Task<RegisterProblem> ReadAsync(RegisterQuestion question, CancellationToken cancellationToken)
    {
        question.Options.Check();
        using var hash = new RegisterHash();
        var tally = new RegisterTally();
        var openings = new RegisterOpenings(question, tally, hash);
        var workers = new RegisterWorkers(question, tally, hash);
        RegisterRoads? roads;
        await using (var db = await databases.CreateDbContextAsync(cancellationToken))
        await using (await db.BeginSnapshotAsync(cancellationToken))
        {
            var matches = await RegisterMatches.ReadAsync(db, question.ProvinceCode, cancellationToken);
            roads = await RegisterRoads.ReadAsync(db, question, hash, cancellationToken);
            await openings.ReadAsync(db, matches, roads, cancellationToken);
            await workers.ReadAsync(db, matches, roads, cancellationToken);
        }

        return new(
            new(
                workers.Classes,
                openings.Offers,
                question.Options,
                roads: roads?.Between(workers.Homes, openings.Numbers.Select(opening => opening.SiteId)),
                cancellationToken: cancellationToken),
            workers.Numbers,
            openings.Numbers,
            workers.OutOf,
            openings.OutOf,
            tally.Counts(),
            openings.Numbers.Select(opening => opening.SiteId).Distinct().Count(),
            hash.Told(),
            workers.Synthetic || openings.Synthetic);
    }
}
