using System.Collections.Immutable;
using Sedz.Schema;

namespace Sedz.Analytics.ValueChains;

/// <summary>A figure of a chain: its value, or why there is none, and what it leaves out.</summary>
public sealed record ChainFigure
{
    /// <summary>The unit of masses.</summary>
    public const string Kilograms = "kg";

    /// <summary>The unit of money.</summary>
    public const string Baht = "baht";

    /// <summary>The unit of shares and ratios.</summary>
    public const string One = "1";

    /// <summary>The value in <see cref="Unit"/>; null when it is not known, which is not 0.</summary>
    public decimal? Value { get; init; }

    /// <summary><see cref="Kilograms"/>, <see cref="Baht"/> or <see cref="One"/>.</summary>
    public required string Unit { get; init; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public LocalizedText? Missing { get; init; }

    /// <summary>The parts that it leaves out, stages before flows, by id.</summary>
    public ImmutableArray<LeftOutPart> LeavesOut { get; init; } = [];

    internal static ChainFigure Of(decimal value, string unit) => new() { Value = value, Unit = unit };

    internal static ChainFigure None(string unit, LocalizedText missing) => new() { Unit = unit, Missing = missing };

    /// <summary>A part of a whole, or why it is none: an unknown term, nothing to be a part of, or a part outside of the whole.</summary>
    internal static ChainFigure Share(ChainFigure part, ChainFigure whole, LocalizedText outside)
    {
        var figure = (part, whole) switch
        {
            ({ Value: null }, _) => None(One, part.Missing!),
            (_, { Value: null }) => None(One, whole.Missing!),
            (_, { Value: 0 }) => None(One, MissingReasons.NothingToShare),
            ({ Value: { } some }, { Value: { } all }) when some >= 0 && some <= all => Of(some / all, One),
            _ => None(One, outside),
        };
        return figure.LeavingOut(part.LeavesOut.Concat(whole.LeavesOut));
    }

    internal ChainFigure LeavingOut(IEnumerable<LeftOutPart> parts) => this with
    {
        LeavesOut = [.. LeavesOut.Concat(parts).Distinct().OrderBy(part => part.Part).ThenBy(part => part.Id, StringComparer.Ordinal)],
    };
}
