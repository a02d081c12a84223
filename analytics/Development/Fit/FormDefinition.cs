using System.Collections.Immutable;
using Sedz.Schema;
using Sedz.Schema.Development;

namespace Sedz.Analytics.Development.Fit;

/// <summary>A form of development, as data.</summary>
/// <param name="Form">The form.</param>
/// <param name="Name">The form in words.</param>
/// <param name="Conditions">What it asks of a site.</param>
public sealed record FormDefinition(DevelopmentForm Form, LocalizedText Name, ImmutableArray<FormCondition> Conditions);
