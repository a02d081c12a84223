using System.Collections.Immutable;

namespace Sedz.Analytics.Labour;

/// <summary>
/// How much less a place counts the more it costs to get there, in any unit of cost. Beyond its reach a place counts for nothing.
/// </summary>
public sealed class CatchmentDecay
{
    private readonly Func<double, double> weight;

    private CatchmentDecay(double reach, Func<double, double> weight)
    {
        Reach = reach;
        this.weight = weight;
    }

    /// <summary>The cost up to which, included, a place is in reach.</summary>
    public double Reach { get; }

    /// <summary>The programme's own, in metres: <see cref="DistanceDecay"/>.</summary>
    public static CatchmentDecay Sedz { get; } = new(DistanceDecay.ReachMetres, DistanceDecay.Of);

    /// <summary>
    /// All within a threshold alike: the first two-step floating catchment (W. Luo and F. Wang, Environment and Planning B 30, 2003).
    /// </summary>
    /// <param name="reach">The threshold; above 0, infinite for all places.</param>
    public static CatchmentDecay Within(double reach) => new(Above0(reach, nameof(reach)), _ => 1);

    /// <summary>Steps: the enhanced catchment (W. Luo and Y. Qi, Health &amp; Place 15, 2009).</summary>
    /// <param name="steps">Costs, rising, and the weight up to each, included; weights 0 or more. The last is the reach.</param>
    public static CatchmentDecay Steps(params ImmutableArray<(double UpTo, double Weight)> steps)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            if (!(steps[i].UpTo > (i == 0 ? 0 : steps[i - 1].UpTo)) || !(double.IsFinite(steps[i].Weight) && steps[i].Weight >= 0))
            {
                throw Refused(
                    "แต่ละขั้นต้องมีต้นทุนสูงกว่าขั้นก่อน และน้ำหนักตั้งแต่ศูนย์ขึ้นไป",
                    "Each step needs a cost above the one before, and a weight of 0 or more.");
            }
        }

        return steps.IsEmpty
            ? throw Refused("ต้องมีอย่างน้อยหนึ่งขั้น", "Give at least one step.")
            : new(steps[^1].UpTo, cost => steps.First(step => cost <= step.UpTo).Weight);
    }

    /// <summary>exp(−c²/2σ²), cut off at a reach.</summary>
    /// <param name="sigma">σ, above 0, in the unit of the cost.</param>
    /// <param name="reach">The reach; infinite for all places.</param>
    public static CatchmentDecay Gaussian(double sigma, double reach)
    {
        var width = Above0(sigma, nameof(sigma));
        return new(Above0(reach, nameof(reach)), cost => Math.Exp(-0.5 * (cost / width) * (cost / width)));
    }

    /// <summary>exp(−βc), cut off at a reach.</summary>
    /// <param name="rate">β, above 0, per unit of cost.</param>
    /// <param name="reach">The reach; infinite for all places.</param>
    public static CatchmentDecay Exponential(double rate, double reach)
    {
        var beta = Above0(rate, nameof(rate));
        return new(Above0(reach, nameof(reach)), cost => Math.Exp(-beta * cost));
    }

    /// <summary>c^(−power), cut off at a reach. A cost of 0 has no weight under it, and is refused.</summary>
    /// <param name="power">The power, above 0.</param>
    /// <param name="reach">The reach; infinite for all places.</param>
    public static CatchmentDecay Gravity(double power, double reach)
    {
        var exponent = -Above0(power, nameof(power));
        return new(Above0(reach, nameof(reach)), cost => cost > 0
            ? Math.Pow(cost, exponent)
            : throw InputRefusedException.Of(
                "zero_cost", "cost",
                "ค่าเดินทางเป็นศูนย์ใช้กับน้ำหนักแบบแรงโน้มถ่วง 1/c ไม่ได้ โปรดระบุค่ามากกว่าศูนย์ หรือใช้น้ำหนักแบบอื่น",
                "A cost of 0 has no weight under a decay by gravity, 1/c. Give a cost above 0, or use another decay."));
    }

    /// <summary>The weight of a cost; 0 beyond the reach.</summary>
    /// <param name="cost">The cost, 0 or more.</param>
    public double Of(double cost) => cost <= Reach ? weight(cost) : 0;

    private static double Above0(double number, string name) => number > 0
        ? number
        : throw Refused($"{name} ต้องมากกว่าศูนย์", $"'{name}' must be above 0.");

    private static InputRefusedException Refused(string th, string en) => InputRefusedException.Of("bad_decay", "decay", th, en);
}
