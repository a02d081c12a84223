namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// Chance that is looked up, not stepped through: number d of a stream is a function of the seed, the stream and d alone. Whoever draws it,
/// in what order and by how many threads, it is the same number, and one more stream changes no other.
/// <para>
/// A stream is a random start of SplitMix64, whose state after d steps is start + d·γ; the output function mixes it. Different starts
/// meet with a chance of about streams² · draws / 2⁶⁴.
/// </para>
/// </summary>
internal readonly struct CountedRandom
{
    private const ulong Step = 0x9E3779B97F4A7C15; // 2⁶⁴ / the golden ratio, odd
    private const ulong FnvOffset = 0xCBF29CE484222325;
    private const ulong FnvPrime = 0x00000100000001B3;
    private const int SpareBits = 64 - 53; // a double holds 53 bits of a fraction
    private const double Unit = 1.0 / (1UL << 53);

    private readonly ulong start;

    /// <summary>Opens a stream.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="stream">A stream, as <c>Name</c> makes it.</param>
    public CountedRandom(int seed, ulong stream) => start = Mix(stream ^ Mix(unchecked((ulong)seed) + Step));

    /// <summary>The stream of a name in parts (64-bit FNV-1a): the same on every machine.</summary>
    /// <param name="parts">The parts; ("a", "bc") and ("ab", "c") are two names.</param>
    public static ulong Name(params ReadOnlySpan<string> parts)
    {
        var hash = FnvOffset;
        foreach (var part in parts)
        {
            foreach (var letter in part)
                hash = (hash ^ letter) * FnvPrime;
            hash = (hash ^ char.MaxValue) * FnvPrime;
        }

        return hash;
    }

    /// <summary>The stream of a name that goes on with numbers.</summary>
    /// <param name="name">The name so far.</param>
    /// <param name="numbers">What it goes on with.</param>
    public static ulong Name(ulong name, params ReadOnlySpan<ulong> numbers)
    {
        foreach (var number in numbers)
            name = Mix(name + Step) ^ Mix(number ^ Step);
        return Mix(name);
    }

    /// <summary>Number d of the stream: uniform in [0, 1).</summary>
    /// <param name="draw">d, from 0.</param>
    public double At(int draw) => (Mix(start + (ulong)(uint)draw * Step) >> SpareBits) * Unit;

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
