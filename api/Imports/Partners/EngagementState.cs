using Sedz.Schema.Partners;

namespace Sedz.Api.Imports.Partners;

/// <summary>What a row of a sheet can change of a stored engagement. Holds no personal data.</summary>
/// <param name="Id">Number of the engagement.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="OfferedOn">The day of the offer.</param>
/// <param name="AgreedOn">The day of the agreement.</param>
/// <param name="DeliveredOn">The day of the delivery.</param>
/// <param name="LapsedOn">The day of the lapse.</param>
/// <param name="Evidence">What supports it; personal data are masked.</param>
/// <param name="CommitmentId">Number of what is promised; nothing when nothing is.</param>
/// <param name="DeliveredAmount">How much of it has come.</param>
/// <param name="LastDelivery">The day of the last delivery.</param>
public sealed record EngagementState(
    int Id,
    EngagementStatus Status,
    DateOnly? OfferedOn,
    DateOnly? AgreedOn,
    DateOnly? DeliveredOn,
    DateOnly? LapsedOn,
    string? Evidence,
    int? CommitmentId,
    decimal? DeliveredAmount,
    DateOnly? LastDelivery)
{
    /// <summary>The state of an engagement and one of its commitments.</summary>
    internal static EngagementState Of(Engagement engagement, int? commitmentId)
    {
        var commitment = CommitmentOf(engagement, commitmentId);
        return new(
            engagement.Id, engagement.Status, engagement.OfferedOn, engagement.AgreedOn, engagement.DeliveredOn, engagement.LapsedOn,
            engagement.Evidence, commitmentId, commitment?.DeliveredAmount, commitment?.DeliveredOn);
    }

    /// <summary>Writes what a row says into the engagement. What it does not say stays, also the day of a status that it had reached.</summary>
    internal static void Take(Engagement engagement, int? commitmentId, EngagementDraft draft)
    {
        if (draft.Status != engagement.Status || draft.On is not null) engagement.Reach(draft.Status, draft.On);
        engagement.Evidence = draft.Evidence ?? engagement.Evidence;
        if (draft.Commitment?.Delivered is not { } delivered || CommitmentOf(engagement, commitmentId) is not { } commitment) return;
        commitment.DeliveredAmount = delivered;
        if (draft is { Status: EngagementStatus.Delivered, On: { } day }) commitment.DeliveredOn = day;
    }

    /// <summary>Writes the state into the engagement.</summary>
    internal void CopyTo(Engagement engagement)
    {
        (engagement.Status, engagement.OfferedOn, engagement.AgreedOn) = (Status, OfferedOn, AgreedOn);
        (engagement.DeliveredOn, engagement.LapsedOn, engagement.Evidence) = (DeliveredOn, LapsedOn, Evidence);
        if (CommitmentOf(engagement, CommitmentId) is { } commitment)
            (commitment.DeliveredAmount, commitment.DeliveredOn) = (DeliveredAmount, LastDelivery);
    }

    private static Commitment? CommitmentOf(Engagement engagement, int? id) => engagement.Commitments.Find(c => c.Id == id);
}
