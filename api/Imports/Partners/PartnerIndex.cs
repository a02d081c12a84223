using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Database;
using Sedz.Schema.Partners;

namespace Sedz.Api.Imports.Partners;

/// <summary>
/// The organisations that are there, stored or further up in the file, to be found again by registration number or by name. Two are one
/// when they
/// have one number; or when their names, without the words of their form, are the same in one province and no two numbers or kinds speak
/// against it.
/// </summary>
internal sealed class PartnerIndex
{
    /// <summary>What the reference of a stored organisation begins with; that of one of the file is its row.</summary>
    private const string Stored = "P";

    private readonly Dictionary<string, KnownPartner> byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownPartner>> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownPartner>> bySound = new(StringComparer.Ordinal);

    /// <summary>Reads the stored organisations that stand by themselves; of one that was merged, the one it went into answers.</summary>
    public static async Task<PartnerIndex> LoadAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var index = new PartnerIndex();
        var places = (await db.PartnerPlaces.AsNoTracking().Select(p => new { p.PartnerId, p.ProvinceCode }).ToListAsync(cancellationToken))
            .ToLookup(place => place.PartnerId, place => place.ProvinceCode);
        var rows = db.Partners.AsNoTracking().OrderBy(p => p.Id)
            .Select(p => new { p.Id, p.NameTh, p.Kind, p.JuristicNumber, p.Sector, p.MergedIntoId });
        var merged = new List<(int Id, int Into, OrganisationName Name)>();
        var stored = new Dictionary<int, KnownPartner>();
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var name = OrganisationName.Of(row.NameTh);
            name = name with { Kind = row.Kind ?? name.Kind };
            if (row.MergedIntoId is { } into)
            {
                merged.Add((row.Id, into, name));
                continue;
            }

            var partner = new KnownPartner(row.Id, $"{Stored}{row.Id}", name, row.JuristicNumber, row.Sector, [.. places[row.Id]]);
            stored[row.Id] = partner;
            index.Add(partner);
        }

        foreach (var (_, into, name) in merged)
        {
            if (stored.TryGetValue(into, out var partner)) index.AddName(partner, name);
        }

        return index;
    }

    /// <summary>The organisation that a draft names; null when it is not there.</summary>
    public KnownPartner? Find(PartnerDraft draft)
    {
        if (draft.JuristicNumber is { } number && byNumber.TryGetValue(number, out var partner)) return partner;
        return byKey.GetValueOrDefault(draft.Compared.Key)?.Find(
            known => known.Provinces.Contains(draft.Place.ProvinceCode) && known.MayBe(draft) && known.IsNamed(draft.Compared));
    }

    /// <summary>
    /// Organisations that a person should compare a draft with: the same name elsewhere, or one that sounds the same, each once.
    /// </summary>
    public IReadOnlyList<KnownPartner> CandidatesOf(PartnerDraft draft) =>
    [
        .. (bySound.GetValueOrDefault(draft.Compared.Sound) ?? [])
            .Where(known => known.MayBe(draft) && known.SoundsLike(draft.Compared)).Distinct(),
    ];

    /// <summary>Adds an organisation that is there from now on.</summary>
    public void Add(KnownPartner partner)
    {
        if (partner.JuristicNumber is { } number) byNumber.TryAdd(number, partner);
        AddName(partner, partner.Names[0]);
    }

    /// <summary>Adds a name by which an organisation is found from now on.</summary>
    public void AddName(KnownPartner partner, OrganisationName name)
    {
        if (!partner.Names.Contains(name)) partner.Names.Add(name);
        ListOf(byKey, name.Key).Add(partner);
        ListOf(bySound, name.Sound).Add(partner);
    }

    private static List<KnownPartner> ListOf(Dictionary<string, List<KnownPartner>> lists, string key) =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];

    /// <summary>An organisation as it is compared.</summary>
    internal sealed class KnownPartner(
        int id, string reference, OrganisationName name, string? juristicNumber, PartnerSector sector, HashSet<string> provinces)
    {
        /// <summary>Its number; of one that a row makes, 0 until it is written.</summary>
        public int Id { get; set; } = id;

        /// <summary>How a verdict names it.</summary>
        public string Reference => reference;

        /// <summary>Whether it was there before the import.</summary>
        public bool IsStored => reference.StartsWith(Stored, StringComparison.Ordinal);

        /// <summary>Its name and the names of what was merged into it.</summary>
        public List<OrganisationName> Names { get; } = [name];

        /// <summary>Its registration number.</summary>
        public string? JuristicNumber => juristicNumber;

        /// <summary>Its sector.</summary>
        public PartnerSector Sector => sector;

        /// <summary>Where it is.</summary>
        public HashSet<string> Provinces => provinces;

        /// <summary>Whether no two registration numbers speak against it.</summary>
        public bool MayBe(PartnerDraft draft) => draft.JuristicNumber is null || juristicNumber is null || draft.JuristicNumber == juristicNumber;

        /// <summary>Whether one of its names is this one.</summary>
        public bool IsNamed(OrganisationName other) => Names.Exists(one => one.IsSameAs(other));

        /// <summary>Whether one of its names sounds like this one, and no two kinds differ.</summary>
        public bool SoundsLike(OrganisationName other) =>
            Names.Exists(one => one.Sound == other.Sound && (one.Kind is null || other.Kind is null || one.Kind == other.Kind));
    }
}
