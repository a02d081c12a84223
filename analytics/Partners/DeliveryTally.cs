using System.Collections.Immutable;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Partners;

namespace Sedz.Analytics.Partners;

/// <summary>
/// Sums what was promised and what has come. Only amounts of one kind whose units convert are added: rai and square metres of land, tonnes and
/// kilograms. A unit that is not on the list, or that nobody said, has a line of its own, so that it spoils no other figure.
/// </summary>
public static class DeliveryTally
{
    /// <summary>The lines: by kind, then those that convert, then by unit and words.</summary>
    public static ImmutableArray<DeliveryLine> Of(IEnumerable<CommitmentFact> commitments) =>
    [
        .. commitments
            .GroupBy(commitment => (
                commitment.Kind,
                Unit: commitment.Unit is { } unit ? ContributionUnits.BaseOf(unit).Unit : (ContributionUnit?)null,
                Text: commitment.Unit == ContributionUnit.Other ? commitment.UnitText : null))
            .Select(group => LineOf(group.Key.Kind, group.Key.Unit, group.Key.Text, [.. group]))
            .OrderBy(line => line.Kind)
            .ThenByDescending(line => line.Converts)
            .ThenBy(line => line.Unit)
            .ThenBy(line => line.UnitText, StringComparer.Ordinal),
    ];

    private static DeliveryLine LineOf(ContributionKind kind, ContributionUnit? unit, string? text, CommitmentFact[] all)
    {
        var standing = Array.FindAll(all, one => one.Status is EngagementStatus.Agreed or EngagementStatus.Delivered);
        var both = standing.Where(one => one.Amount is not null && one.Delivered is not null).ToList();
        var promised = both.Sum(one => InBase(one.Amount!.Value, one));
        return new(
            kind,
            unit,
            text,
            standing.Length,
            all.Count(one => one.Status == EngagementStatus.Offered),
            all.Count(one => one.Status == EngagementStatus.Lapsed),
            standing.Sum(one => InBase(one.Amount ?? 0, one)),
            standing.Count(one => one.Amount is null),
            standing.Sum(one => InBase(one.Delivered ?? 0, one)),
            standing.Count(one => one.Delivered is null),
            promised == 0 ? null : (double)(both.Sum(one => InBase(one.Delivered!.Value, one)) / promised),
            Concentration.Of(standing.Where(one => one.Amount is not null)
                .GroupBy(one => one.PartnerId, (_, ones) => (double)ones.Sum(one => InBase(one.Amount!.Value, one)))));
    }

    private static decimal InBase(decimal amount, CommitmentFact commitment) =>
        commitment.Unit is { } unit ? amount * ContributionUnits.BaseOf(unit).Factor : amount;
}
