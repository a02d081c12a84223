namespace Sedz.Analytics.Tests.Spreadsheets;

/// <summary>
/// A test on real input, found through the environment variable SEDZ_REAL_DATA; skipped, and shown as skipped, without it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealDataFactAttribute : FactAttribute
{
    private const string Variable = "SEDZ_REAL_DATA";

    public RealDataFactAttribute()
    {
        if (Environment.GetEnvironmentVariable(Variable) is null or "") Skip = $"{Variable} is not set";
    }

    /// <summary>Path of a file of the real input.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Environment.GetEnvironmentVariable(Variable)!, .. parts]);
}
