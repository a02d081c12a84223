using Sedz.Analytics.ValueChains.Units;
using Sedz.Api.ValueChains;
using Sedz.Schema.Sites;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.Imports.Flows;

/// <summary>What a row of a sheet can change of a flow that is there. What is null is not known.</summary>
/// <param name="Quantity">How much left.</param>
/// <param name="Unit">The unit, as it was written.</param>
/// <param name="Lost">How much was lost on the way, in the same unit.</param>
/// <param name="Baht">What was paid, in baht.</param>
/// <param name="Attestation">How well it is supported.</param>
public sealed record FlowState(decimal? Quantity, string? Unit, decimal? Lost, decimal? Baht, Attestation Attestation)
{
    /// <summary>The state of a flow.</summary>
    internal static FlowState Of(ChainFlow flow) => new(flow.Quantity, flow.Unit, flow.Lost, flow.Baht, flow.Attestation);

    /// <summary>Whether two units are one, whichever way they are written.</summary>
    internal static bool IsSameUnit(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        || (MeasureUnits.Find(one) is { } unit && unit == MeasureUnits.Find(other));

    /// <summary>
    /// The state that a row asks for. What the row does not say stays, and so does a unit that it only writes otherwise; a quantity in
    /// another unit takes the place of the old one with its unit and its loss.
    /// </summary>
    /// <returns>
    /// Null when the row gives a loss and no quantity, and the quantity that is there is in another unit or in one that is not known: the two
    /// cannot stand side by side.
    /// </returns>
    internal FlowState? With(FlowDraft draft)
    {
        var row = draft.Input;
        var filled = this with { Baht = row.Baht ?? Baht, Attestation = draft.Attestation ?? Attestation };
        var isOtherUnit = row.Unit is not null && Unit is not null && !IsSameUnit(row.Unit, Unit);
        return row switch
        {
            { Quantity: null, Lost: not null, Unit: not null } when Quantity is not null && Unit is null => null,
            _ when !isOtherUnit => filled with { Quantity = row.Quantity ?? Quantity, Unit = Unit ?? row.Unit, Lost = row.Lost ?? Lost },
            { Quantity: { } quantity } => filled with { Quantity = quantity, Unit = row.Unit, Lost = row.Lost },
            { Lost: null } => filled,
            _ => null,
        };
    }

    /// <summary>The flow of a row with this state, to be judged by the rules.</summary>
    internal RecordFlowInput In(RecordFlowInput row) =>
        row with { Quantity = Quantity, Unit = Unit, Lost = Lost, Baht = Baht, Attestation = Attestation };

    /// <summary>Writes the state into the flow.</summary>
    internal void CopyTo(ChainFlow flow) =>
        (flow.Quantity, flow.Unit, flow.Lost, flow.Baht, flow.Attestation) = (Quantity, Unit, Lost, Baht, Attestation);
}
