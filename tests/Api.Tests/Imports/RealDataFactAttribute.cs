namespace Sedz.Api.Tests.Imports;

/// <summary>A test on real input, found through <c>SEDZ_REAL_DATA</c>; skipped, visibly, where that is not set.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealDataFactAttribute : FactAttribute
{
    /// <summary>The folder of the real input.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("SEDZ_REAL_DATA");

    /// <summary>Skips where the variable is not set.</summary>
    public RealDataFactAttribute() => Skip = string.IsNullOrEmpty(Folder) ? "SEDZ_REAL_DATA is not set" : null;
}
