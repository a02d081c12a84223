namespace Sedz.Schema.Database;

/// <summary>One thing that a check looked at.</summary>
/// <param name="Subject">What was looked at.</param>
/// <param name="IsWhole">Whether it is as it must be.</param>
/// <param name="Detail">What was found.</param>
public sealed record CheckResult(string Subject, bool IsWhole, string Detail);
