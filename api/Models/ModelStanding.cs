using Sedz.Schema;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>What speaks for one kind of model, and why.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Purpose">What it is for, and what speaks without it.</param>
/// <param name="ActiveId">Number of the version in use; null when none is.</param>
/// <param name="Speaks">Whether the version in use speaks; when false, the published rule does.</param>
/// <param name="Text">What speaks, and where it is not a model, why.</param>
/// <param name="Remedy">What would let a model speak; null when one does.</param>
/// <param name="Drift">
/// What happened after the data of the version in use end, against what it foretold, by province and part; empty where nothing has happened
/// or no version speaks.
/// </param>
public sealed record ModelStanding(
    ModelKind Kind,
    LocalizedText Name,
    LocalizedText Purpose,
    int? ActiveId,
    bool Speaks,
    LocalizedText Text,
    LocalizedText? Remedy,
    IReadOnlyList<ProvinceDrift> Drift);
