namespace Sedz.Api.Matching;

/// <summary>What a worker answers to a proposal.</summary>
public enum MatchAnswer
{
    /// <summary>Yes: later runs keep the match. ตอบรับ</summary>
    Accept,

    /// <summary>No, with a reason; an acceptance is taken back by it as long as the work has not begun. ปฏิเสธ</summary>
    Decline,
}
