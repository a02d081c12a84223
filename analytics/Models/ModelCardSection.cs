using System.Collections.Immutable;
using Sedz.Schema;

namespace Sedz.Analytics.Models;

/// <summary>A part of a card.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Lines">The sentences; empty where nothing is said.</param>
public sealed record ModelCardSection(LocalizedText Title, ImmutableArray<LocalizedText> Lines);
