using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Partners;

/// <summary>One pass over the rows of a sheet of partners.</summary>
internal sealed class PartnerImportRun(
    Import import,
    PartnerRowReader reader,
    PartnerIndex index,
    Dictionary<EngagementKey, KnownEngagement> engagements,
    PartnerWriter writer,
    PartnerUpdater updater,
    JudgedRows rows) : ISheetImportRun
{
    private readonly List<string> repeated = [];
    private int lastNew;

    /// <inheritdoc />
    public async Task TakeAsync(SheetRow source, CancellationToken cancellationToken)
    {
        var (draft, row) = reader.Read(source);
        var known = draft is null ? null : index.Find(draft);
        if (known is not null && known.Sector != draft!.Sector)
        {
            var error = PartnerRowErrors.OtherSector(known.Sector);
            row.Refuse(PartnerColumn.Sector, RowFields.Sector, error.Code, error.Sentence);
            draft = null;
        }

        var placing = draft is null ? new([], null, null) : await PlaceAsync(draft, row, source.Number, known, cancellationToken);
        if (placing.DuplicateOf is { } duplicate)
            repeated.Add($"{source.Number} = {duplicate}");
        rows.Add(source, new PartnerRowVerdict(
            source.Number,
            draft is null ? ImportRowStatus.Refused : ImportRowStatus.Accepted,
            draft is null ? null : PartnerRowValues.Of(draft),
            row.Warnings,
            row.Errors,
            draft is null ? null : known?.Reference,
            placing.Candidates,
            placing.DuplicateOf,
            row.WarningDetails,
            placing.Update));
    }

    /// <summary>Sees to it that nothing is there already, where the import was to fail on that.</summary>
    /// <exception cref="ImportRefusedException">The import was to fail on duplicates, and has some.</exception>
    public Task FinishAsync(CancellationToken cancellationToken) => import.OnDuplicate == OnDuplicate.Fail && repeated.Count > 0
        ? throw new ImportRefusedException(ImportProblems.RepeatedPartners(repeated))
        : Task.CompletedTask;

    /// <inheritdoc />
    public void Dispose() => writer.Dispose();

    /// <summary>
    /// Finds the organisation its place among those that are there, writes what is new of the row, and changes what is there where that
    /// was asked.
    /// </summary>
    private async Task<Placing> PlaceAsync(
        PartnerDraft draft,
        RowReading<PartnerColumn> row,
        int number,
        PartnerIndex.KnownPartner? known,
        CancellationToken cancellationToken)
    {
        IReadOnlyList<string> candidates = known is null ? [.. index.CandidatesOf(draft).Select(one => one.Reference)] : [];
        if (candidates.Count > 0) row.Warn(PartnerColumn.Name, RowWarnings.PossibleDuplicate);
        if (known is not null && draft.Contact.Count > 0) row.Warn(PartnerColumn.ContactName, RowWarnings.ContactKept);

        var (isNew, partner) = (known is null, known ?? NewPartner(draft, number));
        var isNewPlace = partner.Provinces.Add(draft.Place.ProvinceCode);
        if (isNewPlace && !isNew && Commits) writer.AddPlace(partner.Id, draft.Place);
        var there = draft.Engagement is { } engagement ? Stored(partner, engagement) : null;
        var isNewEngagement = draft.Engagement is not null && there is null;
        var update = known is not null && import.OnDuplicate == OnDuplicate.Update
            ? await UpdateAsync(known, there, draft, cancellationToken)
            : null;
        if (update is null && Differs(there, draft.Engagement)) row.Warn(PartnerColumn.Status, RowWarnings.StatusKept);

        var isDuplicate = !isNew && !isNewPlace && !isNewEngagement;
        if (Commits && (!isDuplicate || update is not null)) rows.CountWritten();
        return new(candidates, isDuplicate ? partner.Reference : null, update);
    }

    /// <summary>Of a dry run nothing is written: what it would make is told apart by numbers below zero.</summary>
    private PartnerIndex.KnownPartner NewPartner(PartnerDraft draft, int number)
    {
        var partner = new PartnerIndex.KnownPartner(
            Commits ? writer.Add(draft) : --lastNew,
            $"{number}",
            draft.Compared,
            draft.JuristicNumber,
            draft.Sector,
            [draft.Place.ProvinceCode]);
        index.Add(partner);
        return partner;
    }

    /// <summary>The engagement of a row that is there; null where there was none: then it is written.</summary>
    private KnownEngagement? Stored(PartnerIndex.KnownPartner partner, EngagementDraft draft)
    {
        var key = EngagementKey.Of(partner.Id, draft);
        if (engagements.TryGetValue(key, out var known)) return known;
        var (id, commitmentId) = Commits ? writer.AddEngagement(partner.Id, draft) : (0, null);
        engagements[key] = new(id, commitmentId, IsStored: false, draft.Status, draft.Commitment?.Delivered);
        return null;
    }

    private async Task<PartnerRowUpdate?> UpdateAsync(
        PartnerIndex.KnownPartner known, KnownEngagement? there, PartnerDraft draft, CancellationToken cancellationToken)
    {
        var partner = await updater.UpdateAsync(known, draft, cancellationToken);
        var engagement = there is null ? null : await updater.UpdateAsync(there, draft.Engagement!, cancellationToken);
        if (partner is not null && !known.IsNamed(draft.Compared)) index.AddName(known, draft.Compared);
        if (partner is null && engagement is null) return null;
        return new(partner?.Before, partner?.After, engagement?.Before, engagement?.After);
    }

    private static bool Differs(KnownEngagement? there, EngagementDraft? draft) =>
        there is not null && (there.Status, there.Delivered) != (draft!.Status, draft.Commitment?.Delivered);

    private bool Commits => import.State == ImportState.Committed;

    private sealed record Placing(IReadOnlyList<string> Candidates, string? DuplicateOf, PartnerRowUpdate? Update);
}
