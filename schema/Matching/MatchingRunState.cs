namespace Sedz.Schema.Matching;

/// <summary>Where a run of the matching stands.</summary>
public enum MatchingRunState
{
    /// <summary>It waits for its turn: runs are taken one at a time, in the order in which they were asked for. รอคิว</summary>
    Queued,

    /// <summary>A node works on it, or will take it up again. กำลังทำงาน</summary>
    Running,

    /// <summary>It has ended with a result. เสร็จแล้ว</summary>
    Finished,

    /// <summary>It was called off; nothing of it stands. ยกเลิก</summary>
    Cancelled,

    /// <summary>It has ended without a result; the code says why. ไม่สำเร็จ</summary>
    Failed,
}
