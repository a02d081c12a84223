using Sedz.Analytics.Ranking.Robustness;
using Sedz.Schema;
using Sedz.Schema.Ranking;

namespace Sedz.Api.Ranking;

/// <summary>Sites that follow each other in the ranking and that the evidence cannot separate.</summary>
/// <param name="Number">The group, from 1 at the top.</param>
/// <param name="Size">The number of its sites; 1 for a site without equals.</param>
/// <param name="FirstRank">The place of its first site.</param>
/// <param name="LastRank">The place of its last site.</param>
/// <param name="Codes">Codes of its sites in order, the first 20.</param>
/// <param name="Text">What the group means.</param>
/// <param name="Datum">
/// Finds the one datum that would separate them best, when it is asked for; takes the request's token, which ends the search.
/// </param>
public sealed record EqualGroupAnswer(
    int Number,
    int Size,
    int FirstRank,
    int LastRank,
    IReadOnlyList<string> Codes,
    LocalizedText Text,
    Func<CancellationToken, SeparatingDatum?> Datum)
{
    internal const int MostCodes = 20;
}

/// <summary>The one thing in doubt whose knowledge would tell most about the order of some sites.</summary>
/// <param name="Criterion">The criterion that it is part of.</param>
/// <param name="Key">The stable name of the indicator.</param>
/// <param name="Label">What it is.</param>
/// <param name="Unknown">True for a fact that nobody has stated; false for a number whose interval closer records would narrow.</param>
/// <param name="Codes">Codes of the sites that it is about: one, or those that share the evidence; the first 20.</param>
/// <param name="DoubtBefore">How often the better guess at the order of a pair is wrong now, 0 to ½; ½ is a coin's toss.</param>
/// <param name="DoubtAfter">The same, expected, once the datum is known.</param>
/// <param name="Text">The same in words.</param>
public sealed record SeparatingDatumAnswer(
    Criterion Criterion,
    string Key,
    LocalizedText Label,
    bool Unknown,
    IReadOnlyList<string> Codes,
    double DoubtBefore,
    double DoubtAfter,
    LocalizedText Text)
{
    /// <summary>A datum as clients see it.</summary>
    public static SeparatingDatumAnswer? Of(SeparatingDatum? datum) => datum is null
        ? null
        : new(
            datum.Criterion, datum.Key, datum.Label, datum.IsUnknown, [.. datum.Codes.Take(EqualGroupAnswer.MostCodes)], datum.DoubtBefore,
            datum.DoubtAfter, datum.Text);
}
