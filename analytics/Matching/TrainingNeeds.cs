using System.Collections.Immutable;

namespace Sedz.Analytics.Matching;

/// <summary>
/// Which skills would place people who have none now (R1.3, R2.1.3): for each skill those who lack it alone for an empty place in reach
/// that otherwise fits, by wage and by what they declined.
/// </summary>
public static class TrainingNeeds
{
    /// <summary>
    /// Works the needs out, those of all first and then by province; the greatest number of workers first, then of places, then the skill
    /// of the lower number.
    /// </summary>
    /// <param name="problem">The problem.</param>
    /// <param name="result">A matching of its graph.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static ImmutableArray<TrainingNeed> Of(
        MatchingProblem problem, MatchingResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(result);
        var filled = result.Filled();
        var empty = new int[problem.Openings.Count];
        for (var opening = 0; opening < empty.Length; opening++)
            empty[opening] = problem.Graph.Capacities[opening] - filled[opening];
        var (turn, all) = (new Lock(), new Tally());
        Parallel.For(
            0, problem.PlaceStarts.Count - 1, new() { CancellationToken = cancellationToken }, () => new Tally(), (place, _, tally) =>
            {
                tally.Add(problem, result, place, empty);
                return tally;
            },
            tally =>
            {
                lock (turn)
                {
                    all.Add(tally);
                }
            });
        return
        [
            .. all.Workers.Select(need => new TrainingNeed(
                    need.Key.Skill, need.Key.Province, need.Value, all.Openings[need.Key].Sum(opening => (long)empty[opening])))
                .OrderBy(need => need.Province, StringComparer.Ordinal).ThenByDescending(need => need.Workers)
                .ThenByDescending(need => need.Places).ThenBy(need => need.Skill),
        ];
    }

    /// <summary>Sums by province and skill, whose order does not count; those of no province are of all.</summary>
    private sealed class Tally
    {
        public Dictionary<(string? Province, int Skill), long> Workers { get; } = [];

        public Dictionary<(string? Province, int Skill), HashSet<int>> Openings { get; } = [];

        public void Add(MatchingProblem problem, MatchingResult result, int place, int[] empty)
        {
            var (start, end) = (problem.PlaceStarts[place], problem.PlaceStarts[place + 1]);
            var home = problem.Classes[start];
            int[] open =
            [
                .. problem.InReach(home.Longitude, home.Latitude).Select(found => found.Opening).Where(opening => empty[opening] > 0),
            ];
            for (var i = start; i < end && open.Length > 0; i++)
            {
                if (result.UnplacedOf(i) is > 0 and var unplaced)
                    Add(problem, problem.Classes[i], unplaced, open);
            }
        }

        private void Add(MatchingProblem problem, in WorkerClass worker, int unplaced, int[] open)
        {
            string?[] wholes = worker.Province is { } home ? [null, home] : [null];
            var skills = new HashSet<int>();
            foreach (var number in open)
            {
                var opening = problem.Openings[number];
                if (worker.Skills.Missing(opening.Required) != 1)
                    continue;
                if (problem.Costs.FitOf(worker with { Skills = opening.Required }, opening) != MatchFit.Fits)
                    continue;
                var skill = MissingOf(worker.Skills, opening.Required);
                skills.Add(skill);
                foreach (var whole in wholes)
                    OpeningsOf((whole, skill)).Add(number);
            }

            foreach (var need in wholes.SelectMany(whole => skills.Select(skill => (whole, skill))))
                Workers[need] = Workers.GetValueOrDefault(need) + unplaced;
        }

        public void Add(Tally other)
        {
            foreach (var (need, workers) in other.Workers)
            {
                Workers[need] = Workers.GetValueOrDefault(need) + workers;
                OpeningsOf(need).UnionWith(other.Openings[need]);
            }
        }

        private static int MissingOf(NumberSet own, NumberSet required) => required.Numbers.First(skill => !own.Contains(skill));

        private HashSet<int> OpeningsOf((string? Province, int Skill) need) =>
            Openings.TryGetValue(need, out var openings) ? openings : Openings[need] = [];
    }
}
