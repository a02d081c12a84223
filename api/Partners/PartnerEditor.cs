using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema.Database;
using Sedz.Schema.Partners;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Partners;

/// <summary>Registers organisations one by one; sheets come by import.</summary>
public sealed class PartnerEditor(IDatabaseWriter writer, TimeProvider clock)
{
    /// <summary>Registers an organisation.</summary>
    /// <param name="input">The organisation.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Its number; or why it was not registered.</returns>
    public Task<MutationResult<int>> RegisterAsync(RegisterPartnerInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var draft = Read(input.NameTh, input.NameEn, input.Sector, input.Kind, input.ProvinceCode, out var wrong);
        if (wrong is not null) return Task.FromResult<MutationResult<int>>(wrong);
        var problems = new List<MutationError>();
        draft!.JuristicNumber = PartnerCells.JuristicNumber(input.JuristicNumber, problems);
        draft.Website = PartnerCells.Website(input.Website, problems);
        if (problems.Count > 0) return Task.FromResult<MutationResult<int>>(problems.ToArray());
        draft.Address = PersonalDataMask.Masked(input.Address);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                if (!input.DespiteDuplicates && await SameAsync(db, draft, token) is { Count: > 0 } same) return PartnerProblems.Exists(same);
                db.Add(draft);
                await db.SaveChangesAsync(token);
                return draft.Id;
            },
            cancellationToken);
    }

    /// <summary>An organisation of a name, as it is to be kept; or what is wrong with it.</summary>
    internal Partner? Read(
        string nameTh, string? nameEn, PartnerSector sector, OrganisationKind? kind, string provinceCode, out ValidationError? wrong)
    {
        var name = OrganisationCell.Read(nameTh);
        wrong = name.Error is { } error ? new(error.Sentence, "nameTh")
            : !name.HasValue ? PartnerProblems.NoName
            : !ProvinceFacts.ByCode.ContainsKey(provinceCode) ? PartnerProblems.NoProvince(provinceCode)
            : null;
        if (wrong is not null) return null;
        var compared = OrganisationName.Of(name.Value);
        var now = clock.GetUtcNow().UtcDateTime;
        return new()
        {
            NameTh = name.Value,
            NameEn = PersonalDataMask.Masked(nameEn),
            NameKey = compared.Key,
            Sector = sector,
            Kind = kind ?? compared.Kind,
            Places = { new() { ProvinceCode = provinceCode } },
            CreatedAt = now,
            UpdatedAt = now,
            Version = 1,
        };
    }

    /// <summary>The names of others of the same number, or of the same name in one of the same provinces.</summary>
    internal static async Task<List<string>> SameAsync(SedzDb db, Partner draft, CancellationToken cancellationToken)
    {
        var (id, number, key, kind) = (draft.Id, draft.JuristicNumber, draft.NameKey, draft.Kind);
        var provinces = draft.Places.ConvertAll(place => place.ProvinceCode);
        return await db.Partners
            .Where(p => p.Id != id && p.MergedIntoId == null)
            .Where(p => (number != null && p.JuristicNumber == number)
                || (p.NameKey == key
                    && (kind == null || p.Kind == null || p.Kind == kind)
                    && (number == null || p.JuristicNumber == null)
                    && p.Places.Any(place => EF.Parameter(provinces).Contains(place.ProvinceCode))))
            .OrderBy(p => p.Id)
            .Select(p => p.NameTh)
            .ToListAsync(cancellationToken);
    }
}
