namespace Sedz.Analytics.Portfolios;

/// <summary>How good a choice is known to be.</summary>
public enum PortfolioStatus
{
    /// <summary>No other choice is worth more: proved. พิสูจน์แล้วว่าดีที่สุด</summary>
    Optimal,

    /// <summary>A choice that meets every rule; the gap says by how much another might be better. ยังไม่พิสูจน์ว่าดีที่สุด</summary>
    Feasible,

    /// <summary>No choice meets every rule: proved, with what stands in the way. ไม่มีชุดใดเป็นไปตามเงื่อนไข</summary>
    Infeasible,

    /// <summary>The effort ran out before a choice was found or shown not to exist. ค้นหาไม่เสร็จ</summary>
    Unknown,
}
