using System.Collections.Immutable;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching.Register;

/// <summary>Counts who takes no part, so that nobody is dropped in silence.</summary>
internal sealed class RegisterTally
{
    private readonly Dictionary<(MatchingSide Side, MatchReasonCode Reason, string Province), int> counts = [];

    /// <summary>Adds so many.</summary>
    public void Add(MatchingSide side, MatchReasonCode reason, string provinceCode, int count) =>
        counts[(side, reason, provinceCode)] = counts.GetValueOrDefault((side, reason, provinceCode)) + count;

    /// <summary>The counts, by side, reason and province.</summary>
    public ImmutableArray<RegisterCount> Counts() =>
    [
        .. counts.OrderBy(count => count.Key.Side).ThenBy(count => count.Key.Reason)
            .ThenBy(count => count.Key.Province, StringComparer.Ordinal)
            .Select(count => new RegisterCount(count.Key.Side, count.Key.Reason, count.Key.Province, count.Value)),
    ];
}
