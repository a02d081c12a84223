using System.Collections.Immutable;
using Sedz.Analytics.Hazards;

namespace Sedz.Analytics.Ranking;

/// <summary>
/// What the value of a rate rests on, for those who weigh its doubt: the rate is that of one of the sources, each as likely as the others
/// (the pool of <see cref="RecurrencePosterior.Pool"/>).
/// </summary>
/// <param name="Scale">From a rate to its value.</param>
/// <param name="Sources">Each source with its own distribution and level of evidence; one or more, by id.</param>
public sealed record RateEvidence(ValueFunction Scale, ImmutableArray<SourceRecurrence> Sources);
