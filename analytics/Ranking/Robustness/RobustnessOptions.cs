using System.Globalization;
using Sedz.Schema;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>How the robustness of a ranking is asked for. Equal options give the same result, to the last bit.</summary>
/// <param name="TopK">How many first places are the top; 10 by default. More than there are sites counts as all of them.</param>
/// <param name="Draws">Draws of weights and values; 1,000 by default, for a standard error of at most 0.016 in a share.</param>
/// <param name="Seed">Where chance starts; 1 by default.</param>
/// <param name="Concentration">
/// κ: how firmly the weights are meant; they are drawn from Dirichlet(κ·weights). Null: as many as criteria count, which at equal weights
/// makes every set of weights as likely as every other.
/// </param>
public sealed record RobustnessOptions(int TopK = 10, int Draws = 1_000, int Seed = 1, double? Concentration = null)
{
    /// <summary>The most places that can be the top: those that are counted one by one.</summary>
    public const int MostTopK = 100;

    /// <summary>The most draws: a share then has a standard error of at most 0.005.</summary>
    public const int MostDraws = 10_000;

    /// <summary>The most that draws × sites may be: 1,000 draws of 100,000 sites, seconds of work.</summary>
    public const long MostPlaces = 100_000_000;

    /// <summary>The firmest that weights can be meant: a weight of ½ then stays within 0.0005 of it.</summary>
    public const double MostConcentration = 1_000_000;

    /// <summary>A number below its range or not a number, for the person who gave it; null when there is none.</summary>
    public LocalizedText? Problem => this switch
    {
        { TopK: < 1 } => new("topK ต้องเป็น 1 ขึ้นไป", "topK must be 1 or more."),
        { Draws: < 1 } => new("draws ต้องเป็น 1 ขึ้นไป", "draws must be 1 or more."),
        { Concentration: { } firm } when !(firm is >= 1 and <= MostConcentration) => new(
            $"concentration ต้องเป็นตัวเลขตั้งแต่ 1 ถึง {Text((long)MostConcentration)} หรือไม่ต้องระบุ",
            $"concentration must be a number from 1 to {Text((long)MostConcentration)}, or be left out."),
        _ => null,
    };

    /// <summary>What is more than will be computed for so many sites, with the remedy; null when it is within the limits.</summary>
    /// <param name="sites">The number of ranked sites.</param>
    public LocalizedText? Excess(int sites) => this switch
    {
        { TopK: > MostTopK } => new(
            $"topK มากกว่า {MostTopK} ให้ระบุไม่เกิน {MostTopK}", $"topK is above {MostTopK}: ask for {MostTopK} or fewer."),
        { Draws: > MostDraws } => new(
            $"draws มากกว่า {Text(MostDraws)} ให้ระบุไม่เกิน {Text(MostDraws)}",
            $"draws is above {Text(MostDraws)}: ask for {Text(MostDraws)} or fewer."),
        _ when (long)Draws * sites > MostPlaces => new(
            $"draws × จำนวนพื้นที่ ({Text(Draws)} × {Text(sites)}) มากกว่า {Text(MostPlaces)} ให้ลด draws หรือเลือกพื้นที่ให้น้อยลงด้วย "
            + "where",
            $"draws × sites ({Text(Draws)} × {Text(sites)}) is above {Text(MostPlaces)}: ask for fewer draws, or choose fewer sites with "
            + "where."),
        _ => null,
    };

    private static string Text(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
