namespace Sedz.Analytics.ValueChains.Drawing;

/// <summary>What the widths of a drawing stand for.</summary>
public enum SankeyMeasure
{
    /// <summary>Kilograms. น้ำหนัก</summary>
    Mass,

    /// <summary>Baht. มูลค่า</summary>
    Value,
}
