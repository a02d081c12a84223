using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Matching;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;
using Sedz.Schema.Workers;

namespace Sedz.Api.Matching.Register;

/// <summary>
/// Reads the workers who can be matched: those who have not said no, can take up work in time, hold no match that stays, and live where the
/// table of places knows a position. Equal sets of skills share their memory, so that millions fit.
/// </summary>
internal sealed class RegisterWorkers(RegisterQuestion question, RegisterTally tally, RegisterHash hash)
{
    private readonly List<WorkerClass> classes = [];
    private readonly List<RegisteredWorker> numbers = [];
    private readonly List<(int WorkerId, MatchReasonCode Reason)> outOf = [];
    private readonly HashSet<(string Subdistrict, double Longitude, double Latitude)> homes = [];
    private readonly Dictionary<NumberSet, NumberSet> sets = [];

    /// <summary>What the workers are; each a class of one, which the problem groups.</summary>
    public IReadOnlyList<WorkerClass> Classes => classes;

    /// <summary>Which workers they are.</summary>
    public IReadOnlyList<RegisteredWorker> Numbers => numbers;

    /// <summary>Where they live, each sub-district and position once.</summary>
    public IReadOnlyCollection<(string Subdistrict, double Longitude, double Latitude)> Homes => homes;

    /// <summary>Those who take no part, and why.</summary>
    public IReadOnlyList<(int WorkerId, MatchReasonCode Reason)> OutOf => outOf;

    /// <summary>Whether any was made up.</summary>
    public bool Synthetic { get; private set; }

    /// <summary>Reads them, in the caller's transaction.</summary>
    public async Task ReadAsync(SedzDb db, RegisterMatches matches, RegisterRoads? roads, CancellationToken cancellationToken)
    {
        var skills = await SkillsAsync(db, cancellationToken);
        var next = 0;
        var workers = db.Workers.Where(w => question.ProvinceCode == null || w.ProvinceCode == question.ProvinceCode)
            .OrderBy(w => w.Id)
            .Select(w => new Row(
                w.Id, w.Version, w.ProvinceCode, w.SubdistrictCode, w.HomeLongitude, w.HomeLatitude, w.OccupationCode, w.WageWish,
                w.Availability, w.AvailableFrom, w.Synthetic));
        await foreach (var worker in workers.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var own = Own(skills, worker.Id, ref next);
            if (ReasonAgainst(worker, matches, roads) is { } reason)
            {
                tally.Add(MatchingSide.Worker, reason, worker.ProvinceCode, 1);
                outOf.Add((worker.Id, reason));
                continue;
            }

            Add(worker, own, matches.Refused[worker.Id]);
        }
    }

    private void Add(Row worker, NumberSet skills, IEnumerable<int> declined)
    {
        var one = new WorkerClass(
            worker.Longitude!.Value, worker.Latitude!.Value, worker.Occupation, skills, worker.WageWish is > 0 and var wish ? wish : null,
            worker.ProvinceCode, Declined: new(declined));
        classes.Add(one);
        homes.Add((worker.SubdistrictCode, one.Longitude, one.Latitude));
        numbers.Add(new(worker.Id, worker.Version));
        Synthetic |= worker.Synthetic;
        hash.Add($"w|{worker.Id}|{worker.Version}|{one.Longitude:R}|{one.Latitude:R}|{one.Occupation}|{Told(skills)}|{one.WageWish}");
        hash.Add($"{one.Province}|{Told(one.Declined)}");
    }

    private MatchReasonCode? ReasonAgainst(Row worker, RegisterMatches matches, RegisterRoads? roads) =>
        matches.Workers.Contains(worker.Id) ? MatchReasonCode.AlreadyMatched
        : worker.Availability == Availability.NotAvailable ? MatchReasonCode.NotAvailable
        : worker.Availability == Availability.FromDate && worker.AvailableFrom > question.AvailableBy ? MatchReasonCode.AvailableLater
        : worker.Longitude is null || worker.Latitude is null ? MatchReasonCode.NoHomePlace
        : roads?.KnowsHome(worker.SubdistrictCode) == false ? MatchReasonCode.NoRoadDistance
        : null;

    private static string Told(NumberSet set) => string.Join(',', set.Numbers);

    /// <summary>The skills of all workers, by worker: eight bytes each.</summary>
    private async Task<List<(int Worker, int Skill)>> SkillsAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var skills = new List<(int, int)>();
        var rows = db.WorkerSkills
            .Where(s => s.Relation == SkillRelation.Has
                && (question.ProvinceCode == null || s.Worker!.ProvinceCode == question.ProvinceCode))
            .OrderBy(s => s.WorkerId)
            .Select(s => new { s.WorkerId, s.SkillCode });
        await foreach (var skill in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
            skills.Add((skill.WorkerId, RegisterSkills.NumberOf(skill.SkillCode)));
        return skills;
    }

    /// <summary>The skills of a worker, and where those of the next begin.</summary>
    private NumberSet Own(List<(int Worker, int Skill)> skills, int worker, ref int next)
    {
        var from = next;
        while (next < skills.Count && skills[next].Worker == worker)
            next++;
        if (next == from)
            return default;
        var set = new NumberSet(skills.GetRange(from, next - from).Select(skill => skill.Skill));
        ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(sets, set, out var isKnown);
        return isKnown ? kept : kept = set;
    }

    private sealed record Row(
        int Id,
        int Version,
        string ProvinceCode,
        string SubdistrictCode,
        double? Longitude,
        double? Latitude,
        string? Occupation,
        int? WageWish,
        Availability Availability,
        DateOnly? AvailableFrom,
        bool Synthetic);
}
