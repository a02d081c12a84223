namespace Sedz.Api.Demo;

/// <summary>Draws by weight from a seeded source.</summary>
internal static class SyntheticDraw
{
    /// <summary>One of the values, each with the chance of its weight.</summary>
    public static T Pick<T>(this Random random, params ReadOnlySpan<(T Value, double Weight)> choices)
    {
        var total = 0.0;
        foreach (var (_, weight) in choices)
        {
            total += weight;
        }

        var left = random.NextDouble() * total;
        foreach (var (value, weight) in choices)
        {
            left -= weight;
            if (left < 0)
            {
                return value;
            }
        }

        return choices[^1].Value;
    }

    /// <summary>A count with the given mean, by Knuth's product of uniforms: for means up to a few dozen.</summary>
    public static int Poisson(this Random random, double mean)
    {
        var limit = Math.Exp(-mean);
        var count = -1;
        for (var product = 1.0; product > limit; product *= random.NextDouble())
        {
            count++;
        }

        return count;
    }
}
