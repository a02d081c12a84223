using System.Text.Json.Nodes;

namespace Sedz.Api.Analyses;

/// <summary>A method that <c>analyse</c> runs.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Run">
/// From one case to its results; refuses what it cannot use with an <see cref="Analytics.InputRefusedException"/>.
/// </param>
internal sealed record AnalysisMethod(string Name, Func<AnalysisCase, JsonObject> Run)
{
    /// <summary>The methods; one line adds one.</summary>
    public static IReadOnlyList<AnalysisMethod> All { get; } =
    [
        new("ahp", AhpAnalysis.Run),
        new("topsis", TopsisAnalysis.Run),
        new("smaa", SmaaAnalysis.Run),
        new("floating-catchment", FloatingCatchmentAnalysis.Run),
        new("empirical-bayes", EmpiricalBayesAnalysis.Run),
    ];
}
