using System.Collections.Immutable;
using System.Globalization;
using Google.OrTools.Sat;

namespace Sedz.Analytics.Portfolios;

/// <summary>One search by OR-Tools' CP-SAT over the sites that <see cref="PortfolioReduction"/> leaves.</summary>
internal sealed class PortfolioSearch
{
    /// <summary>Scores are counted in millionths: values closer than that are not told apart.</summary>
    private const double ScoreUnits = 1e6;

    private readonly PortfolioProblem problem;
    private readonly int[] sites;
    private readonly CpModel model = new();
    private readonly BoolVar[] chosen;

    private PortfolioSearch(PortfolioProblem problem, int[] sites)
    {
        this.problem = problem;
        this.sites = sites;
        chosen = Array.ConvertAll(sites, site => model.NewBoolVar(problem.Sites[site].Code));
    }

    /// <summary>The choice of the greatest value that the budget pays and the rules allow; prices are left to the caller.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="sites">The sites among which to choose, of <see cref="PortfolioReduction"/>.</param>
    /// <param name="effort">How hard to search.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static Portfolio Best(PortfolioProblem problem, int[] sites, SearchEffort effort, CancellationToken cancellationToken)
    {
        var search = new PortfolioSearch(problem, sites);
        search.AddRules();
        search.model.Add(search.Costs() <= problem.BudgetBaht);
        search.model.Maximize(LinearExpr.WeightedSum(search.chosen, search.Scores()));
        search.Suggest(FirstChoice.Of(problem, sites));
        return search.Run(effort, cancellationToken);
    }

    /// <summary>The least money that meets the rules, in baht; null when none does, or when it was not found.</summary>
    public static long? LeastBudget(PortfolioProblem problem, SearchEffort effort, CancellationToken cancellationToken)
    {
        var search = new PortfolioSearch(problem, [.. Enumerable.Range(0, problem.Sites.Length)]);
        search.AddRules();
        search.model.Minimize(search.Costs());
        using var solver = Solver(effort);
        return search.Solve(solver, cancellationToken) == CpSolverStatus.Optimal ? (long)solver.ObjectiveValue : null;
    }

    private void AddRules()
    {
        var position = new Dictionary<int, int>(sites.Length);
        for (var i = 0; i < sites.Length; i++)
            position[sites[i]] = i;
        foreach (var rule in problem.Rules)
        {
            var holds = new List<BoolVar>();
            foreach (var floor in rule.Floors.Where(floor => floor.AtLeast > 0 || rule.AtLeastFloors is not null))
            {
                var sum = LinearExpr.Sum(floor.Members.Where(position.ContainsKey).Select(member => chosen[position[member]]));
                if (rule.AtLeastFloors is null)
                {
                    model.Add(sum >= floor.AtLeast);
                    continue;
                }

                holds.Add(model.NewBoolVar($"{rule.Key}.{holds.Count}"));
                model.Add(sum >= floor.AtLeast * LinearExpr.Term(holds[^1], 1));
            }

            if (rule.AtLeastFloors is { } fewest) model.Add(LinearExpr.Sum(holds) >= fewest);
        }

        if (problem.MostSites is { } most)
            model.Add(LinearExpr.Sum(chosen) <= most);
    }

    /// <summary>Begins the search at a choice; the solver takes it where it meets the rules, and looks elsewhere where it does not.</summary>
    private void Suggest(HashSet<int> choice)
    {
        for (var i = 0; i < sites.Length; i++)
            model.AddHint(chosen[i], choice.Contains(sites[i]));
    }

    private LinearExpr Costs() => LinearExpr.WeightedSum(chosen, Array.ConvertAll(sites, site => problem.Sites[site].CostBaht));

    private long[] Scores() => Array.ConvertAll(sites, site => (long)Math.Round(problem.Sites[site].Score * ScoreUnits));

    private Portfolio Run(SearchEffort effort, CancellationToken cancellationToken)
    {
        using var solver = Solver(effort);
        var status = Solve(solver, cancellationToken);
        if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
            return new() { Status = status == CpSolverStatus.Infeasible ? PortfolioStatus.Infeasible : PortfolioStatus.Unknown };

        ImmutableArray<int> picked = [.. sites.Where((_, i) => solver.BooleanValue(chosen[i]))];
        var value = picked.Sum(site => problem.Sites[site].Score);
        return new()
        {
            Status = status == CpSolverStatus.Optimal ? PortfolioStatus.Optimal : PortfolioStatus.Feasible,
            Chosen = picked,
            Value = value,
            // The solver counts in millionths; a proved choice is its own bound.
            Bound = status == CpSolverStatus.Optimal ? value : Math.Max(value, solver.BestObjectiveBound / ScoreUnits),
            CostBaht = picked.Sum(site => problem.Sites[site].CostBaht),
        };
    }

    private CpSolverStatus Solve(CpSolver solver, CancellationToken cancellationToken)
    {
        using var stop = cancellationToken.Register(solver.StopSearch);
        cancellationToken.ThrowIfCancellationRequested();
        var status = solver.Solve(model);
        cancellationToken.ThrowIfCancellationRequested();
        return status;
    }

    /// <summary>
    /// One worker and a limit in steps: the same problem has the same answer, whatever the machine and its load. The problem is simplified
    /// once: each time costs 0.3 steps at 5,000 sites in 76 provinces, and the second and third time find next to nothing.
    /// </summary>
    private static CpSolver Solver(SearchEffort effort) => new()
    {
        StringParameters = string.Create(
            CultureInfo.InvariantCulture,
            $"num_workers:1 max_presolve_iterations:1 random_seed:{effort.Seed} max_deterministic_time:{effort.Steps}"),
    };
}
