namespace Sedz.Api.Tests.Imports;

/// <summary>A theory on real input, found through <c>SEDZ_REAL_DATA</c>; skipped, visibly, where that is not set.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealDataTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips where the variable is not set.</summary>
    public RealDataTheoryAttribute() => Skip = string.IsNullOrEmpty(RealDataFactAttribute.Folder) ? "SEDZ_REAL_DATA is not set" : null;
}
