using System.Globalization;
using Sedz.Analytics.Ranking.Robustness;

namespace Sedz.Api.Ranking;

/// <summary>The first places as the meeting's page and the command line show them.</summary>
internal static class FirstPlaces
{
    private static readonly int[] Shown = [10, 3, 1];

    /// <summary>
    /// How the chance is asked for: of the most first places among 10, 3 and 1 that not every site can have, with fewer draws where there
    /// are more sites than the usual number is computed for.
    /// </summary>
    /// <param name="sites">The number of ranked sites.</param>
    public static RobustnessOptions For(int sites)
    {
        var usual = new RobustnessOptions(Shown.FirstOrDefault(places => places < sites, 1));
        return usual with { Draws = (int)Math.Clamp(RobustnessOptions.MostPlaces / Math.Max(1, sites), 1, usual.Draws) };
    }

    /// <summary>A chance in words short enough for a table. What may be but never was in the draws is not called impossible.</summary>
    /// <param name="share">0 to 1.</param>
    public static string Chance(double share) => share switch
    {
        < 0.01 => "<1 %",
        > 0.99 => ">99 %",
        _ => share.ToString("0 %", CultureInfo.InvariantCulture),
    };
}
