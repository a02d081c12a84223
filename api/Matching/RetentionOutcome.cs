namespace Sedz.Api.Matching;

/// <summary>What is seen of a worker who has taken up work.</summary>
public enum RetentionOutcome
{
    /// <summary>Still at work. ยังทำงานอยู่</summary>
    Retained,

    /// <summary>Left, with a reason. ออกจากงาน</summary>
    Left,
}
