using Sedz.Api.Access;
using Sedz.Schema.Database;
using Sedz.Schema.Partners;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Imports.Partners;

/// <summary>Writes the organisations and engagements of one import past the change tracker, inside its transaction.</summary>
internal sealed class PartnerWriter(SedzDb db, PersonalDataVault vault, int importId, DateTime now) : IDisposable
{
    private readonly BulkInsert<Partner> partners = new(db);
    private readonly BulkInsert<PartnerPlace> places = new(db);
    private readonly BulkInsert<Engagement> engagements = new(db);
    private readonly BulkInsert<Commitment> commitments = new(db);
    private readonly BulkInsert<PersonalDetail> details = new(db);

    /// <summary>Writes an organisation with its first place and its contact.</summary>
    /// <returns>Its number.</returns>
    public int Add(PartnerDraft draft)
    {
        var id = partners.AddForKey(new()
        {
            NameTh = draft.NameTh,
            NameEn = draft.NameEn,
            NameKey = draft.Compared.Key,
            Sector = draft.Sector,
            Kind = draft.Compared.Kind,
            JuristicNumber = draft.JuristicNumber,
            Website = draft.Website,
            Address = draft.Address,
            ImportId = importId,
            CreatedAt = now,
            UpdatedAt = now,
            Version = 1,
        });
        AddPlace(id, draft.Place);
        foreach (var (kind, value) in draft.Contact)
        {
            details.Add(new() { Subject = PersonalSubject.Partner, SubjectId = id, Kind = kind, Ciphertext = vault.Protect(value) });
        }

        return id;
    }

    /// <summary>Writes a further place of an organisation.</summary>
    public void AddPlace(int partnerId, PartnerPlaceDraft place) => places.Add(new()
    {
        PartnerId = partnerId,
        ProvinceCode = place.ProvinceCode,
        DistrictCode = place.DistrictCode,
        SubdistrictCode = place.SubdistrictCode,
        Text = place.Text,
        ImportId = importId,
    });

    /// <summary>Writes an engagement with what it promises.</summary>
    /// <returns>Their numbers.</returns>
    public (int Id, int? CommitmentId) AddEngagement(int partnerId, EngagementDraft draft)
    {
        var engagement = new Engagement
        {
            PartnerId = partnerId,
            SiteId = draft.SiteId,
            Role = draft.Role,
            Status = draft.Status,
            Evidence = draft.Evidence,
            ImportId = importId,
            CreatedAt = now,
            UpdatedAt = now,
            Version = 1,
        };
        engagement.Reach(draft.Status, draft.On);
        var id = engagements.AddForKey(engagement);
        if (draft.Commitment is not { } commitment) return (id, null);
        return (id, commitments.AddForKey(new()
        {
            EngagementId = id,
            Kind = commitment.Kind,
            Amount = commitment.Amount,
            Unit = commitment.Unit,
            UnitText = commitment.UnitText,
            StartsOn = commitment.StartsOn,
            EndsOn = commitment.EndsOn,
            DeliveredAmount = commitment.Delivered,
            DeliveredOn = commitment.Delivered is null || draft.Status != EngagementStatus.Delivered ? null : draft.On,
        }));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        partners.Dispose();
        places.Dispose();
        engagements.Dispose();
        commitments.Dispose();
        details.Dispose();
    }
}
