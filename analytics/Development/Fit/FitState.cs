namespace Sedz.Analytics.Development.Fit;

/// <summary>Whether a condition of a form is met, or a form fits.</summary>
public enum FitState
{
    /// <summary>Yes. เข้าเงื่อนไข</summary>
    Met,

    /// <summary>No. ไม่เข้าเงื่อนไข</summary>
    NotMet,

    /// <summary>It cannot be told yet: something is not known. ยังไม่ทราบ</summary>
    NotYetKnown,
}
