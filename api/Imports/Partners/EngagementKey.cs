using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.Partners;

namespace Sedz.Api.Imports.Partners;

/// <summary>
/// What makes two rows say the same of an organisation: site, role and what is promised. Status and deliveries may have moved on since.
/// </summary>
internal readonly record struct EngagementKey(
    int PartnerId,
    int SiteId,
    PartnerRole Role,
    ContributionKind? Kind,
    decimal? Amount,
    ContributionUnit? Unit,
    string? UnitText,
    DateOnly? StartsOn,
    DateOnly? EndsOn)
{
    /// <summary>The key of a draft.</summary>
    public static EngagementKey Of(int partnerId, EngagementDraft draft) => new(
        partnerId, draft.SiteId, draft.Role, draft.Commitment?.Kind, draft.Commitment?.Amount, draft.Commitment?.Unit, draft.Commitment?.UnitText,
        draft.Commitment?.StartsOn, draft.Commitment?.EndsOn);

    /// <summary>What is stored, with how far it has come.</summary>
    public static async Task<Dictionary<EngagementKey, KnownEngagement>> LoadAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var rows =
            from engagement in db.Engagements.AsNoTracking()
            from commitment in engagement.Commitments.DefaultIfEmpty()
            select new
            {
                engagement.Id,
                CommitmentId = (int?)commitment!.Id,
                engagement.PartnerId,
                engagement.SiteId,
                engagement.Role,
                engagement.Status,
                Kind = (ContributionKind?)commitment!.Kind,
                commitment.Amount,
                commitment.Unit,
                commitment.UnitText,
                commitment.StartsOn,
                commitment.EndsOn,
                commitment.DeliveredAmount,
            };
        var keys = new Dictionary<EngagementKey, KnownEngagement>();
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            keys[new(
                row.PartnerId, row.SiteId, row.Role, row.Kind, row.Amount, row.Unit, row.UnitText, row.StartsOn, row.EndsOn)] =
                new(row.Id, row.CommitmentId, IsStored: true, row.Status, row.DeliveredAmount);
        }

        return keys;
    }
}
