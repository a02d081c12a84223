using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Imports;
using Sedz.Schema.Partners;

namespace Sedz.Api.Imports.Partners;

/// <summary>One pass over the rows of a sheet of partners.</summary>
internal sealed class PartnerImportRun(
    Import import,
    PartnerRowReader reader,
    PartnerIndex index,
    Dictionary<EngagementKey, (EngagementStatus Status, decimal? Delivered)> engagements,
    PartnerWriter writer,
    JudgedRows rows) : ISheetImportRun
{
    private int lastNew;

    /// <inheritdoc />
    public void Take(SheetRow source)
    {
        var (draft, row) = reader.Read(source);
        var known = draft is null ? null : index.Find(draft);
        if (known is not null && known.Sector != draft!.Sector)
        {
            var error = PartnerRowErrors.OtherSector(known.Sector);
            row.Refuse(PartnerColumn.Sector, RowFields.Sector, error.Code, error.Sentence);
            draft = null;
        }

        var (candidates, duplicateOf) = draft is null ? ([], null) : Place(draft, row, source.Number, known);
        rows.Add(source, new PartnerRowVerdict(
            source.Number,
            draft is null ? ImportRowStatus.Refused : ImportRowStatus.Accepted,
            draft is null ? null : PartnerRowValues.Of(draft),
            row.Warnings,
            row.Errors,
            draft is null ? null : known?.Reference,
            candidates,
            duplicateOf,
            row.WarningDetails));
    }

    /// <inheritdoc />
    public Task FinishAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public void Dispose() => writer.Dispose();

    /// <summary>Finds the organisation its place among those that are there, and writes what is new of the row.</summary>
    private (IReadOnlyList<string> Candidates, string? DuplicateOf) Place(
        PartnerDraft draft, RowReading<PartnerColumn> row, int number, PartnerIndex.KnownPartner? known)
    {
        IReadOnlyList<string> candidates = known is null ? [.. index.CandidatesOf(draft).Select(one => one.Reference)] : [];
        if (candidates.Count > 0) row.Warn(PartnerColumn.Name, RowWarnings.PossibleDuplicate);
        if (known is not null && draft.Contact.Count > 0) row.Warn(PartnerColumn.ContactName, RowWarnings.ContactKept);

        var commits = import.State == ImportState.Committed;
        var (isNew, partner) = (known is null, known ?? NewPartner(draft, number, commits));
        var isNewPlace = partner.Provinces.Add(draft.Place.ProvinceCode);
        if (isNewPlace && !isNew && commits) writer.AddPlace(partner.Id, draft.Place);
        var isNewEngagement = draft.Engagement is { } engagement && IsNew(partner, engagement, row);
        if (isNewEngagement && commits) writer.AddEngagement(partner.Id, draft.Engagement!);

        if (!isNew && !isNewPlace && !isNewEngagement) return (candidates, partner.Reference);
        if (commits) rows.CountWritten();
        return (candidates, null);
    }

    /// <summary>Of a dry run nothing is written: what it would make is told apart by numbers below zero.</summary>
    private PartnerIndex.KnownPartner NewPartner(PartnerDraft draft, int number, bool commits)
    {
        var partner = new PartnerIndex.KnownPartner(
            commits ? writer.Add(draft) : --lastNew,
            $"{number}",
            draft.Compared,
            draft.JuristicNumber,
            draft.Sector,
            [draft.Place.ProvinceCode]);
        index.Add(partner);
        return partner;
    }

    private bool IsNew(PartnerIndex.KnownPartner partner, EngagementDraft draft, RowReading<PartnerColumn> row)
    {
        var key = EngagementKey.Of(partner.Id, draft);
        var stands = (draft.Status, draft.Commitment?.Delivered);
        if (engagements.TryAdd(key, stands)) return true;
        if (engagements[key] != stands) row.Warn(PartnerColumn.Status, RowWarnings.StatusKept);
        return false;
    }
}
