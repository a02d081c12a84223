namespace Sedz.Analytics.Matching;

/// <summary>Whether a worker may be sent to an opening in reach.</summary>
public enum MatchFit
{
    /// <summary>Yes. เหมาะสม</summary>
    Fits,

    /// <summary>A required skill is missing. ขาดทักษะที่กำหนด</summary>
    SkillsMissing,

    /// <summary>The wage is too far below what the worker looks for. ค่าจ้างต่ำเกินไป</summary>
    WageTooLow,

    /// <summary>The worker declined or left it before. เคยปฏิเสธหรือออกจากงานนี้</summary>
    Declined,
}
