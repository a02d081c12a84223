namespace Sedz.Analytics.ValueChains.Circularity;

/// <summary>
/// The Material Circularity Indicator of a product by the method of the Ellen MacArthur Foundation and ANSYS Granta (2019), with the full
/// denominator of the linear flow index: at usual lifetime and use it is 0.1 for a fully linear and 1 for a fully circular product.
/// </summary>
public static class MaterialCircularity
{
    /// <summary>The method's constant: the indicator of a fully linear product at usual lifetime and use is 1 less this.</summary>
    private const decimal UtilityConstant = 0.9m;

    /// <summary>Works the indicator out; without a value where something that it needs is not known.</summary>
    /// <exception cref="InputRefusedException">A value is out of its range, or parts of one whole sum to more than 1.</exception>
    public static CircularityResult Of(CircularityFacts inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var check = new CircularityCheck();
        var m = check.Positive(inputs.Mass, "M");
        var (fr, fu, fs) = (check.Part(inputs.RecycledFeedstock, "F_R"), check.Part(inputs.ReusedFeedstock, "F_U"),
            check.Part(inputs.SustainedFeedstock, "F_S"));
        var (cr, cu) = (check.Part(inputs.CollectedForRecycling, "C_R"), check.Part(inputs.Reused, "C_U"));
        var (cc, ce) = (check.Part(inputs.Composted, "C_C"), check.Part(inputs.EnergyRecovered, "C_E"));
        var ef = fr == 0 ? 1 : check.Yield(inputs.FeedstockRecyclingYield, "E_F");
        var ec = cr == 0 ? 1 : check.Yield(inputs.RecyclingYield, "E_C");
        var (lifetime, use) = (check.Positive(inputs.RelativeLifetime, "L/L_av"), check.Positive(inputs.RelativeUse, "U/U_av"));
        CircularityCheck.Whole(fr + fu + fs, "F_R + F_U + F_S");
        CircularityCheck.Whole(cr + cu + cc + ce, "C_R + C_U + C_C + C_E");
        if (check.Missing is { } missing)
            return new(ChainFigure.None(ChainFigure.One, missing), []);

        var v = m * (1 - fr - fu - fs);
        var w0 = m * (1 - cr - cu - cc - ce);
        var wf = m * (1 - ef) / ef * fr;
        var wc = m * (1 - ec) * cr;
        var w = w0 + ((wf + wc) / 2);
        var lfi = (v + w) / ((2 * m) + ((wf - wc) / 2));
        var x = lifetime * use;
        var f = UtilityConstant / x;
        var indicator = Math.Max(0, 1 - (lfi * f));
        return new(ChainFigure.Of(indicator, ChainFigure.One),
        [
            new("V", "M × (1 − F_R − F_U − F_S)", v, ChainFigure.Kilograms),
            new("W0", "M × (1 − C_R − C_U − C_C − C_E)", w0, ChainFigure.Kilograms),
            new("WF", "M × (1 − E_F) ÷ E_F × F_R", wf, ChainFigure.Kilograms),
            new("WC", "M × (1 − E_C) × C_R", wc, ChainFigure.Kilograms),
            new("W", "W0 + (WF + WC) ÷ 2", w, ChainFigure.Kilograms),
            new("LFI", "(V + W) ÷ (2 × M + (WF − WC) ÷ 2)", lfi, ChainFigure.One),
            new("X", "(L ÷ L_av) × (U ÷ U_av)", x, ChainFigure.One),
            new("F", "0.9 ÷ X", f, ChainFigure.One),
            new("MCI", "max(0, 1 − LFI × F)", indicator, ChainFigure.One),
        ]);
    }
}
