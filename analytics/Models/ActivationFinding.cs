using Sedz.Schema;

namespace Sedz.Analytics.Models;

/// <summary>What stands against activating a version.</summary>
/// <param name="Code">Short name, part of the contract.</param>
/// <param name="IsRefusal">Whether it forbids the activation; else the person is warned, and the warning is kept with the decision.</param>
/// <param name="Text">What was found.</param>
/// <param name="Remedy">What would put it right.</param>
public sealed record ActivationFinding(string Code, bool IsRefusal, LocalizedText Text, LocalizedText Remedy);
