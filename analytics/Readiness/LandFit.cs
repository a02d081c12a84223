namespace Sedz.Analytics.Readiness;

/// <summary>
/// Which published forms of development a plot is large enough for. That an area is stated is asked by a gate (R3.1) and has no value; its
/// size is asked by none.
/// </summary>
public enum LandFit
{
    /// <summary>Under one rai: smaller than the least plot of the household model. เล็กกว่าแปลงระดับครัวเรือน</summary>
    BelowHousehold,

    /// <summary>One rai or more: a household model (HLM), 1 to 3 rai. แปลงระดับครัวเรือน</summary>
    Household,

    /// <summary>
    /// Ten rai or more: a community model (CLM), met at 10 and 15 rai, and the New Theory, written for about 15 rai and, in another text,
    /// for 10. แปลงระดับตำบล
    /// </summary>
    Community,
}
