namespace Sedz.Api.Analyses;

/// <summary>What an analysis answers.</summary>
/// <param name="Json">The results, or the one error.</param>
/// <param name="IsRefused">Whether it is the error.</param>
public sealed record AnalysisAnswer(string Json, bool IsRefused);
