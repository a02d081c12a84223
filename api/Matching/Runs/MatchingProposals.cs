using Microsoft.EntityFrameworkCore;
using Sedz.Api.Matching.Register;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;
using Sedz.Schema.Workers;

namespace Sedz.Api.Matching.Runs;

/// <summary>
/// Puts the proposals of a live run in the place of the open ones of earlier runs, in the caller's transaction. The register may have gone
/// on while the run was at work: nothing is proposed to whom has changed since, holds a match by now, or was erased, nor for places that
/// are gone.
/// </summary>
/// <param name="db">The database, in a transaction to write.</param>
/// <param name="run">The run.</param>
/// <param name="register">What the run was made for.</param>
/// <param name="findings">What it came to.</param>
/// <param name="now">When it is proposed (UTC).</param>
internal sealed class MatchingProposals(
    SedzDb db, MatchingRun run, RegisterProblem register, MatchingFindings findings, DateTime now)
{
    private readonly Dictionary<string, int> changed = [];
    private readonly List<int> changedWorkers = [];
    private readonly List<(int Worker, int Class)> unplaced = [];
    private Dictionary<int, int> versions = [];
    private Dictionary<int, int> heads = [];
    private RegisterMatches kept = null!;

    /// <summary>Matches that are proposed.</summary>
    public int Proposed { get; private set; }

    /// <summary>Proposals that were withdrawn.</summary>
    public int Withdrawn { get; private set; }

    /// <summary>By province, placements that are not proposed, because the register has gone on.</summary>
    public IReadOnlyDictionary<string, int> Changed => changed;

    /// <summary>Withdraws and proposes.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        Withdrawn = await RegisterMatches.Open(db, run.ProvinceCode).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, MatchState.Withdrawn)
                .SetProperty(m => m.RespondedAt, now).SetProperty(m => m.UpdatedAt, now)
                .SetProperty(m => m.WithdrawnByRunId, run.Id).SetProperty(m => m.Version, m => m.Version + 1),
            cancellationToken);
        kept = await RegisterMatches.ReadAsync(db, run.ProvinceCode, cancellationToken);
        versions = await Workers.Select(w => new { w.Id, w.Version }).ToDictionaryAsync(w => w.Id, w => w.Version, cancellationToken);
        heads = await db.Openings
            .Where(o => o.ClosedAt == null && (run.ProvinceCode == null || o.Site!.ProvinceCode == run.ProvinceCode))
            .Select(o => new { o.Id, o.Headcount })
            .ToDictionaryAsync(o => o.Id, o => o.Headcount - kept.PlacesTaken.GetValueOrDefault(o.Id), cancellationToken);
        using (var matches = new BulkInsert<Match>(db))
            matches.AddAll(Matches());
        await WriteReasonsAsync(cancellationToken);
    }

    private async Task WriteReasonsAsync(CancellationToken cancellationToken)
    {
        var workers = Workers;
        await db.UnmatchedWorkers.Where(u => workers.Any(w => w.Id == u.WorkerId)).ExecuteDeleteAsync(cancellationToken);
        await db.UnfilledOpenings.Where(u => run.ProvinceCode == null || u.Opening!.Site!.ProvinceCode == run.ProvinceCode)
            .ExecuteDeleteAsync(cancellationToken);
        using (var unmatched = new BulkInsert<UnmatchedWorker>(db))
            unmatched.AddAll(Unmatched());
        using var unfilled = new BulkInsert<UnfilledOpening>(db);
        unfilled.AddAll(Unfilled());
    }

    private IQueryable<Worker> Workers => db.Workers.Where(w => run.ProvinceCode == null || w.ProvinceCode == run.ProvinceCode);

    private IEnumerable<Match> Matches()
    {
        foreach (var (worker, workerClass, opening) in MatchingAssignments.Of(register, findings.Result))
        {
            if (opening < 0)
            {
                unplaced.Add((worker, workerClass));
                continue;
            }

            var place = register.Openings[register.Problem.GivenOpening(opening)];
            if (IsAsItWas(register.Workers[worker]) && heads.GetValueOrDefault(place.Id) > 0)
            {
                heads[place.Id]--;
                Proposed++;
                yield return Propose(register.Workers[worker].Id, workerClass, opening, place);
                continue;
            }

            var province = register.Problem.Classes[workerClass].Province!;
            changed[province] = changed.GetValueOrDefault(province) + 1;
            changedWorkers.Add(register.Workers[worker].Id);
        }
    }

    private bool IsAsItWas(RegisteredWorker worker) =>
        versions.TryGetValue(worker.Id, out var version) && version == worker.Version && !kept.Workers.Contains(worker.Id);

    private Match Propose(int workerId, int workerClass, int opening, RegisteredOpening place)
    {
        var problem = register.Problem;
        var metres = problem.Metres(workerClass, opening);
        var parts = problem.Costs.Parts(problem.Classes[workerClass], problem.Openings[opening], metres);
        return new()
        {
            RunId = run.Id,
            WorkerId = workerId,
            OpeningId = place.Id,
            SiteId = place.SiteId,
            State = MatchState.Proposed,
            Cost = parts.Sum,
            DistanceMetres = metres,
            DistanceCost = parts.Distance,
            SkillCost = parts.Skill,
            WageCost = parts.Wage,
            ProvinceCost = parts.Province,
            ProposedAt = now,
            UpdatedAt = now,
            Synthetic = register.Synthetic,
            Version = 1,
        };
    }

    /// <summary>The reasons of those who are still in the register and hold no match.</summary>
    private IEnumerable<UnmatchedWorker> Unmatched() => unplaced.Select(one => Unmatched(register.Workers[one.Worker].Id, one.Class))
        .Concat(changedWorkers.Select(id => new UnmatchedWorker { WorkerId = id, RunId = run.Id, Reason = MatchReasonCode.Changed }))
        .Concat(register.WorkersOutOf.Where(one => one.Reason != MatchReasonCode.AlreadyMatched)
            .Select(one => new UnmatchedWorker { WorkerId = one.WorkerId, RunId = run.Id, Reason = one.Reason }))
        .Where(one => versions.ContainsKey(one.WorkerId) && !kept.Workers.Contains(one.WorkerId));

    /// <summary>
    /// The reasons of openings that have empty places after what is proposed. One that the matching fills, or that was full, has some where
    /// the register has gone on.
    /// </summary>
    private IEnumerable<UnfilledOpening> Unfilled() => register.Problem.Openings
        .Select((_, number) => (
            OpeningId: register.Openings[register.Problem.GivenOpening(number)].Id,
            Reason: findings.Reasons.OfOpening[number] ?? MatchReasonCode.Changed))
        .Concat(register.OpeningsOutOf.Select(
            one => one.Reason == MatchReasonCode.Full ? one with { Reason = MatchReasonCode.Changed } : one))
        .Select(one => new UnfilledOpening
        {
            OpeningId = one.OpeningId, RunId = run.Id, Reason = one.Reason, Places = heads.GetValueOrDefault(one.OpeningId),
        })
        .Where(one => one.Places > 0);

    private UnmatchedWorker Unmatched(int workerId, int workerClass)
    {
        var reason = findings.Reasons.OfClass[workerClass]!;
        var nearest = reason.Opening is { } number ? register.Openings[register.Problem.GivenOpening(number)].Id : (int?)null;
        return new()
        {
            WorkerId = workerId,
            RunId = run.Id,
            Reason = reason.Code,
            Openings = reason.Count,
            CostToChange = reason.CostToChange,
            NearestOpeningId = nearest is { } id && heads.ContainsKey(id) ? id : null,
        };
    }
}
