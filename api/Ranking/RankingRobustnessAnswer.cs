using System.Globalization;
using Sedz.Analytics.Ranking.Robustness;

namespace Sedz.Api.Ranking;

/// <summary>How the robustness of a ranking is computed: with the same numbers it is the same to the last digit.</summary>
/// <param name="TopK">How many first places are the top; all sites when there are fewer.</param>
/// <param name="Draws">How many times weights and values are drawn.</param>
/// <param name="Seed">Where chance starts.</param>
/// <param name="Concentration">How firmly the weights are meant: Dirichlet(concentration × weights).</param>
/// <param name="StandardError">The largest standard error of a probability, ½/√draws.</param>
/// <param name="Th">The same in Thai.</param>
/// <param name="En">The same in English.</param>
public sealed record RankingRobustnessAnswer(
    int TopK, int Draws, int Seed, double Concentration, double StandardError, string Th, string En)
{
    internal static RankingRobustnessAnswer Of(RobustnessOptions options, RankingBoard board)
    {
        var sites = board.Ranking.Sites.Count;
        var topK = Math.Min(options.TopK, sites);
        var error = 0.5 / Math.Sqrt(options.Draws);
        var draws = options.Draws.ToString("#,0", CultureInfo.InvariantCulture);
        var all = options.TopK > sites;
        return new(
            topK,
            options.Draws,
            options.Seed,
            options.Concentration ?? board.Robustness.DefaultConcentration,
            error,
            $"สุ่มน้ำหนักรอบค่าที่ใช้และสุ่มค่าที่ยังไม่แน่นอน {draws} ครั้ง แล้วนับลำดับที่ได้"
            + (all ? $" มีพื้นที่เพียง {sites} แห่ง ทุกแห่งจึงอยู่ใน {options.TopK} อันดับแรก" : ""),
            $"Weights around those used and all that is uncertain are drawn {draws} times, and the places counted."
            + (all ? $" There are only {sites} sites, so all are among the first {options.TopK}." : ""));
    }
}
