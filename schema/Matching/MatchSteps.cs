using System.Collections.Immutable;

namespace Sedz.Schema.Matching;

/// <summary>
/// The life of a match: proposed → accepted or declined → placed → retained or left. An acceptance can be taken back until the work
/// begins. What is declined, left or withdrawn has ended.
/// </summary>
public static class MatchSteps
{
    /// <summary>The states in which a match holds its worker and a place of its opening.</summary>
    public static ImmutableArray<MatchState> Standing { get; } =
        [MatchState.Proposed, MatchState.Accepted, MatchState.Placed, MatchState.Retained];

    /// <summary>The standing states that every run keeps: the worker has said yes.</summary>
    public static ImmutableArray<MatchState> Kept { get; } = [MatchState.Accepted, MatchState.Placed, MatchState.Retained];

    /// <summary>The states after which the opening is not proposed to the worker again.</summary>
    public static ImmutableArray<MatchState> Refused { get; } = [MatchState.Declined, MatchState.Left];

    /// <summary>Whether a match may go from one state to another by what people do. Only a run withdraws.</summary>
    public static bool Allows(MatchState from, MatchState to) => (from, to) switch
    {
        (MatchState.Proposed, MatchState.Accepted or MatchState.Declined) => true,
        (MatchState.Accepted, MatchState.Declined or MatchState.Placed) => true,
        (MatchState.Placed, MatchState.Retained or MatchState.Left) => true,
        (MatchState.Retained, MatchState.Left) => true,
        _ => false,
    };

    /// <summary>A state in words.</summary>
    public static LocalizedText Of(MatchState state) => state switch
    {
        MatchState.Proposed => new("เสนอแล้ว รอคำตอบ", "proposed, waiting for an answer"),
        MatchState.Accepted => new("ตอบรับแล้ว", "accepted"),
        MatchState.Declined => new("ปฏิเสธแล้ว", "declined"),
        MatchState.Placed => new("เริ่มงานแล้ว", "taken up"),
        MatchState.Retained => new("ยังทำงานอยู่", "still at work"),
        MatchState.Left => new("ออกจากงานแล้ว", "left"),
        MatchState.Withdrawn => new("ถอนข้อเสนอแล้ว", "withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };
}
