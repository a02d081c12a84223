using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema.Database;
using Sedz.Schema.Partners;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Partners;

/// <summary>
/// Corrects what the record says of an organisation, and notes who did it, when and why, and what it said before, so that it can be taken
/// back (<see cref="PartnerCorrectionUndo"/>).
/// </summary>
public sealed class PartnerCorrections(IDatabaseWriter writer, PersonalDataVault vault, TimeProvider clock)
{
    private const int ProvinceDigits = 2;
    private const int DistrictDigits = 4;
    private const int SubdistrictDigits = 6;

    /// <summary>Corrects an organisation.</summary>
    /// <param name="partnerId">Its number.</param>
    /// <param name="input">The correction, checked against the rules here.</param>
    /// <param name="by">Who corrects it.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Its number; or why nothing was done.</returns>
    public Task<MutationResult<int>> CorrectAsync(
        int partnerId, CorrectPartnerInput input, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (PersonalDataMask.Masked(input.Reason) is not { } reason) return Task.FromResult<MutationResult<int>>(PartnerProblems.NoReason);
        var problemsOfContact = new List<MutationError>();
        var contact = PartnerCells.Contact(input.Contact.Value, problemsOfContact);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var partner = await db.Partners.Include(p => p.Places).SingleOrDefaultAsync(p => p.Id == partnerId, token);
                if (partner is null) return PartnerProblems.NoPartner(input.PartnerId);
                if (partner.Version != input.Version) return PartnerProblems.Changed(partner.Version);
                if (partner.MergedIntoId is not null) return PartnerProblems.Merged(partner.NameTh);
                var before = RecordedPartner.Of(partner);
                if (await ProblemsAsync(db, partner, input, problemsOfContact, token) is { Length: > 0 } problems)
                {
                    db.ChangeTracker.Clear();
                    return problems;
                }

                (partner.UpdatedAt, partner.Version) = (clock.GetUtcNow().UtcDateTime, partner.Version + 1);
                var (changed, former) = input.Contact.IsGiven
                    ? await new PartnerContacts(db, vault).ReplaceAsync(partnerId, contact, token)
                    : ([], null);

                // New places have their numbers only now.
                await db.SaveChangesAsync(token);
                db.Add(Note(new(before, RecordedPartner.Of(partner), changed), former, reason, by));
                return partnerId;
            },
            cancellationToken);
    }

    /// <summary>Writes the correction into the record, and says what is wrong with it.</summary>
    private static async Task<MutationError[]> ProblemsAsync(
        SedzDb db, Partner partner, CorrectPartnerInput input, List<MutationError> problemsOfContact, CancellationToken cancellationToken)
    {
        var problems = new List<MutationError>();
        if (input.NameTh.IsGiven) Rename(partner, input.NameTh.Value, problems);
        partner.NameEn = input.NameEn.IsGiven ? PersonalDataMask.Masked(input.NameEn.Value) : partner.NameEn;
        partner.Sector = input.Sector.Or(partner.Sector);
        partner.Kind = input.Kind.Or(partner.Kind);
        if (input.JuristicNumber.IsGiven) partner.JuristicNumber = PartnerCells.JuristicNumber(input.JuristicNumber.Value, problems);
        if (input.Website.IsGiven) partner.Website = PartnerCells.Website(input.Website.Value, problems);
        partner.Address = input.Address.IsGiven ? PersonalDataMask.Masked(input.Address.Value) : partner.Address;
        if (input.Places is { } places) await PlaceAsync(db, partner, places, problems, cancellationToken);
        problems.AddRange(problemsOfContact);
        var mayRepeat = input.NameTh.IsGiven || input.Kind.IsGiven || input.JuristicNumber.IsGiven || input.Places is not null;
        if (problems.Count == 0 && mayRepeat && !input.DespiteDuplicates
            && await PartnerEditor.SameAsync(db, partner, cancellationToken) is { Count: > 0 } same)
        {
            problems.Add(PartnerProblems.Exists(same));
        }

        return [.. problems];
    }

    /// <summary>A new name says the kind anew, where it says any and none was known.</summary>
    private static void Rename(Partner partner, string nameTh, List<MutationError> problems)
    {
        var name = OrganisationCell.Read(nameTh);
        if (!name.HasValue)
        {
            problems.Add(name.Error is { } error ? new ValidationError(error.Sentence, "nameTh") : PartnerProblems.NoName);
            return;
        }

        var compared = OrganisationName.Of(name.Value);
        (partner.NameTh, partner.NameKey, partner.Kind) = (name.Value, compared.Key, partner.Kind ?? compared.Kind);
    }

    /// <summary>Puts places in the place of those that were there; those that stay keep their rows.</summary>
    private static async Task PlaceAsync(
        SedzDb db, Partner partner, IReadOnlyList<PartnerPlaceInput> places, List<MutationError> problems, CancellationToken cancellationToken)
    {
        if (places.Count == 0) problems.Add(PartnerProblems.NoPlace);
        var wanted = new List<PartnerPlace>();
        foreach (var place in places)
        {
            if (await IsKnownAsync(db, place.PlaceCode, cancellationToken)) wanted.Add(Of(place));
            else problems.Add(PartnerProblems.UnknownPlace(place.PlaceCode));
        }

        partner.Places.RemoveAll(old => !wanted.Exists(place => IsSame(old, place)));
        partner.Places.AddRange(wanted.Where(place => !partner.Places.Exists(old => IsSame(old, place))).ToList());
    }

    private static async Task<bool> IsKnownAsync(SedzDb db, string code, CancellationToken cancellationToken) => code.Length switch
    {
        ProvinceDigits => ProvinceFacts.ByCode.ContainsKey(code),
        DistrictDigits => await db.Districts.AnyAsync(d => d.Code == code, cancellationToken),
        SubdistrictDigits => await db.Subdistricts.AnyAsync(s => s.Code == code, cancellationToken),
        _ => false,
    };

    private static PartnerPlace Of(PartnerPlaceInput place) => new()
    {
        ProvinceCode = place.PlaceCode[..ProvinceDigits],
        DistrictCode = place.PlaceCode.Length >= DistrictDigits ? place.PlaceCode[..DistrictDigits] : null,
        SubdistrictCode = place.PlaceCode.Length == SubdistrictDigits ? place.PlaceCode : null,
        Text = PersonalDataMask.Masked(place.Text),
    };

    private static bool IsSame(PartnerPlace one, PartnerPlace other) =>
        (one.ProvinceCode, one.DistrictCode, one.SubdistrictCode, one.Text)
        == (other.ProvinceCode, other.DistrictCode, other.SubdistrictCode, other.Text);

    private PartnerChange Note(PartnerCorrection correction, byte[]? formerContact, string reason, string by) => new()
    {
        Kind = PartnerChangeKind.Correction,
        PartnerId = correction.After.Record.Id,
        OtherId = correction.After.Record.Id,
        Correction = correction.ToJson(),
        PersonalBeforeCiphertext = formerContact,
        Reason = reason,
        MadeAt = clock.GetUtcNow().UtcDateTime,
        MadeBy = by,
    };
}
