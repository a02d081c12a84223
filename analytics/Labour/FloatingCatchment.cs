using System.Collections.Immutable;

namespace Sedz.Analytics.Labour;

/// <summary>
/// The two-step floating catchment (W. Luo and F. Wang, Environment and Planning B 30, 2003), with any decay in both steps.
/// <para>
/// Step one divides the supply of a destination by the people who can reach it, R_d = S_d / Σ_o P_o·w(c_od); step two adds up what an
/// origin can reach, A_o = Σ_d R_d·w(c_od). Σ P_o·A_o is the supply with anybody in reach. O(pairs).
/// </para>
/// </summary>
public static class FloatingCatchment
{
    /// <summary>
    /// Works out accessibility. A pair that is not listed is out of reach. A supply without demand in reach goes to nobody, and its ratio
    /// is null: dividing it among no people is no number.
    /// </summary>
    /// <param name="population">People at each origin; finite, 0 or more.</param>
    /// <param name="supply">Supply at each destination; finite, 0 or more.</param>
    /// <param name="cost">The pairs, each at most once, in any order.</param>
    /// <param name="decay">How much less a place counts the more it costs to get there.</param>
    /// <exception cref="InputRefusedException">
    /// <c>bad_amount</c>, <c>unknown_place</c>, <c>bad_cost</c>, <c>repeated_pair</c>, <c>zero_cost</c>.
    /// </exception>
    public static CatchmentAccess Accessibility(
        IReadOnlyList<double> population, IReadOnlyList<double> supply, IReadOnlyList<TravelCost> cost, CatchmentDecay decay)
    {
        ArgumentNullException.ThrowIfNull(decay);
        CheckAmounts(population, "population", "ประชากร");
        CheckAmounts(supply, "supply", "อุปทาน");
        ArgumentNullException.ThrowIfNull(cost);

        var pairs = new HashSet<(int, int)>();
        var demand = new double[supply.Count];
        foreach (var trip in cost)
        {
            Check(trip, population.Count, supply.Count);
            if (!pairs.Add((trip.Origin, trip.Destination)))
            {
                throw InputRefusedException.Of(
                    "repeated_pair", "cost",
                    $"คู่ต้นทางที่ {trip.Origin + 1} ปลายทางที่ {trip.Destination + 1} มีมากกว่าหนึ่งค่า ให้เหลือเพียงค่าเดียว",
                    $"Origin {trip.Origin + 1}, destination {trip.Destination + 1} is listed more than once. Keep one of them.");
            }

            demand[trip.Destination] += population[trip.Origin] * decay.Of(trip.Cost);
        }

        var ratios = ImmutableArray.CreateRange(
            demand.Select((people, destination) => people > 0 ? supply[destination] / people : (double?)null));
        var accessibility = new double[population.Count];
        foreach (var trip in cost)
            accessibility[trip.Origin] += (ratios[trip.Destination] ?? 0) * decay.Of(trip.Cost);
        return new([.. accessibility], ratios);
    }

    private static void CheckAmounts(IReadOnlyList<double> amounts, string field, string th)
    {
        ArgumentNullException.ThrowIfNull(amounts, field);
        for (var place = 0; place < amounts.Count; place++)
        {
            if (!(double.IsFinite(amounts[place]) && amounts[place] >= 0))
            {
                throw InputRefusedException.Of(
                    "bad_amount", field,
                    $"{th}ลำดับที่ {place + 1} ต้องเป็นตัวเลขตั้งแต่ศูนย์ขึ้นไป",
                    $"'{field}', number {place + 1}, must be a finite number of 0 or more.");
            }
        }
    }

    private static void Check(TravelCost trip, int origins, int destinations)
    {
        if (trip.Origin < 0 || trip.Origin >= origins || trip.Destination < 0 || trip.Destination >= destinations)
        {
            throw InputRefusedException.Of(
                "unknown_place", "cost",
                $"คู่ต้นทางที่ {trip.Origin + 1} ปลายทางที่ {trip.Destination + 1} ไม่มีในรายการ โปรดเพิ่มสถานที่หรือตัดคู่นี้ออก",
                $"Origin {trip.Origin + 1}, destination {trip.Destination + 1} is not listed. Add the place, or leave the pair out.");
        }

        if (!(double.IsFinite(trip.Cost) && trip.Cost >= 0))
        {
            throw InputRefusedException.Of(
                "bad_cost", "cost",
                $"ค่าเดินทางของคู่ต้นทางที่ {trip.Origin + 1} ปลายทางที่ {trip.Destination + 1} ต้องเป็นตัวเลขตั้งแต่ศูนย์ขึ้นไป",
                $"The cost from origin {trip.Origin + 1} to destination {trip.Destination + 1} must be a finite number of 0 or more.");
        }
    }
}
