namespace Sedz.Analytics.Activities;

/// <summary>The lengths of time that indicators are told by.</summary>
public enum ActivityInterval
{
    /// <summary>A month. รายเดือน</summary>
    Month,

    /// <summary>A quarter; those of the fiscal year are those of the calendar. รายไตรมาส</summary>
    Quarter,

    /// <summary>A fiscal year, 1 October to 30 September. รายปีงบประมาณ</summary>
    FiscalYear,
}
