using Sedz.Schema.Partners;

namespace Sedz.Analytics.Partners;

/// <summary>What was promised and what has come, of one kind and in one unit. Different units are different lines and are never added up.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="Unit">The unit; null where nobody said one.</param>
/// <param name="UnitText">A unit that is not on the list, in its own words.</param>
/// <param name="Commitments">How many commitments stand: agreed or delivered.</param>
/// <param name="Offered">How many are offered only; their amounts are not in the sums.</param>
/// <param name="Lapsed">How many have lapsed; their amounts are not in the sums.</param>
/// <param name="Committed">Sum of the amounts that are known.</param>
/// <param name="WithoutAmount">Of how many standing commitments no amount is known.</param>
/// <param name="Delivered">Sum of what is known to have come.</param>
/// <param name="WithoutDelivery">Of how many standing commitments nobody said what has come, which is not zero.</param>
/// <param name="DeliveredShare">
/// What has come as a part of what was promised, over the standing commitments of which both are known; it may exceed 1. Null where there is none, or
/// nothing was promised.
/// </param>
/// <param name="Concentration">How far the promised amounts rest on few organisations; null where no amount is known.</param>
public sealed record DeliveryLine(
    ContributionKind Kind,
    ContributionUnit? Unit,
    string? UnitText,
    int Commitments,
    int Offered,
    int Lapsed,
    decimal Committed,
    int WithoutAmount,
    decimal Delivered,
    int WithoutDelivery,
    double? DeliveredShare,
    Concentration? Concentration)
{
    /// <summary>Whether the unit is known and on the list, so that amounts in units that convert stand in one line.</summary>
    public bool Converts => Unit is not (null or ContributionUnit.Other);
}
