using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Imports.Hazards;

/// <summary>The places of the database by code and by name.</summary>
internal sealed class PlaceNames
{
    private readonly ILookup<(string ProvinceCode, string Key), string> districts;

    private PlaceNames(Gazetteer gazetteer, IReadOnlyCollection<(string Code, string? NameEn)> districts)
    {
        Gazetteer = gazetteer;
        HasDistricts = districts.Count > 0;
        this.districts = districts.Where(d => d.NameEn is not null).ToLookup(d => (d.Code[..2], RomanName.Key(d.NameEn!)), d => d.Code);
    }

    /// <summary>All places, for names in Thai and codes.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>Whether any district was imported.</summary>
    public bool HasDistricts { get; }

    /// <summary>Reads the places once.</summary>
    public static async Task<PlaceNames> ReadAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var districts = await db.Districts.AsNoTracking().Select(d => new { d.Code, d.NameTh, d.NameEn }).ToListAsync(cancellationToken);
        var subdistricts = await db.Subdistricts.AsNoTracking()
            .Select(s => new { s.Code, s.NameTh, s.NameEn }).ToListAsync(cancellationToken);
        districts.RemoveAll(d => MadeUpPlaces.Contains(d.Code));
        subdistricts.RemoveAll(s => MadeUpPlaces.Contains(s.Code));
        var places = ProvincePlaces.All
            .Concat(districts.Concat(subdistricts).Select(place => new GazetteerPlace(place.Code, place.NameTh, place.NameEn ?? "")));
        return new(new(places), [.. districts.Select(d => (d.Code, d.NameEn))]);
    }

    /// <summary>The one district of a province whose English name sounds like this; null where there is none or more than one.</summary>
    public string? District(string provinceCode, string? nameEn) =>
        nameEn is not null && districts[(provinceCode, RomanName.Key(nameEn))].ToList() is [var code] ? code : null;
}
