namespace Sedz.Analytics.Ranking.Methods;

/// <summary>Which way a criterion counts.</summary>
public enum CriterionDirection
{
    /// <summary>More is better. ยิ่งมากยิ่งดี</summary>
    Benefit,

    /// <summary>Less is better. ยิ่งน้อยยิ่งดี</summary>
    Cost,
}
