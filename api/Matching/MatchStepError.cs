using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>The match is in a state from which this step cannot be taken.</summary>
/// <param name="Text">What it is now, and what could be done.</param>
/// <param name="State">Where the match stands.</param>
/// <param name="Possible">Where it can go from there; empty when it has ended.</param>
public sealed record MatchStepError(LocalizedText Text, MatchState State, IReadOnlyList<MatchState> Possible) : MutationError(Text)
{
    /// <summary>The error for a step from a state.</summary>
    public static MatchStepError Of(MatchState state)
    {
        MatchState[] possible = [.. Enum.GetValues<MatchState>().Where(to => MatchSteps.Allows(state, to))];
        var (now, th, en) = (
            MatchSteps.Of(state),
            string.Join(" หรือ ", possible.Select(to => MatchSteps.Of(to).Th)),
            string.Join(" or ", possible.Select(to => MatchSteps.Of(to).En)));
        return new(
            possible.Length == 0
                ? new($"การจับคู่นี้จบแล้ว ({now.Th})", $"The match has ended ({now.En})")
                : new($"การจับคู่นี้อยู่ในสถานะ {now.Th} ขั้นต่อไปที่ทำได้คือ {th}", $"The match is {now.En}; what can follow is: {en}"),
            state,
            possible);
    }
}
