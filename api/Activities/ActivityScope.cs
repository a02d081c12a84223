using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites;

namespace Sedz.Api.Activities;

/// <summary>The place whose activities are asked for: the country, a province, a district or a site; and its parts.</summary>
/// <param name="code">The code; null for the country.</param>
/// <param name="level">The level; null for the country.</param>
internal sealed class ActivityScope(string? code, ActivityScope.Level level)
{
    private const string ProvinceArgument = "provinceCode";
    private const string DistrictArgument = "districtCode";
    private const string SiteArgument = "siteCode";
    private const int ProvinceDigits = 2;
    private const int DistrictDigits = 4;

    private static readonly LocalizedText Country = new("ทั้งประเทศ", "The country");
    private static readonly LocalizedText NoDistrict = new("ยังไม่ทราบอำเภอ", "District not known");

    /// <summary>The levels of places that activities are summed by.</summary>
    internal enum Level
    {
        Country,
        Province,
        District,
        Site,
    }

    /// <summary>The code of the place; null for the country.</summary>
    public string? Code => code;

    /// <summary>Declares the arguments, one of which is given at most.</summary>
    public static DeclaredField Declare(DeclaredField field) => field
        .Argument<string>(ProvinceArgument, "Two-digit code of a province.", required: false)
        .Argument<string>(DistrictArgument, "Four-digit code of a district.", required: false)
        .Argument<string>(SiteArgument, "Code of one site.", required: false);

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="RequestError">Two places are given, or a code of none.</exception>
    public static ActivityScope Of(FieldContext context)
    {
        var province = context.Argument<string?>(ProvinceArgument);
        var district = context.Argument<string?>(DistrictArgument);
        var site = context.Argument<string?>(SiteArgument);
        return (province, district, site) switch
        {
            (null, null, null) => new(null, Level.Country),
            ({ } found, null, null) when ProvinceFacts.ByCode.ContainsKey(found) => new(found, Level.Province),
            (null, { Length: DistrictDigits } found, null) when ProvinceFacts.ByCode.ContainsKey(found[..ProvinceDigits]) =>
                new(found, Level.District),
            (null, null, { } found) => new(found, Level.Site),
            ({ }, null, null) or (null, { }, null) => throw RequestError.Invalid(
                $"ไม่มีจังหวัดหรืออำเภอรหัส {province ?? district} จังหวัดใช้สองหลัก อำเภอใช้สี่หลัก",
                $"There is no province or district {province ?? district}: a province has two digits and a district four."),
            _ => throw RequestError.Invalid(
                "ระบุ provinceCode districtCode หรือ siteCode ได้เพียงอย่างเดียว",
                "Give provinceCode, districtCode or siteCode: one at most."),
        };
    }

    /// <summary>The sites of the place.</summary>
    public IQueryable<Site> In(IQueryable<Site> sites) => level switch
    {
        Level.Province => sites.Where(s => s.ProvinceCode == code),
        Level.District => sites.Where(s => s.DistrictCode == code),
        Level.Site => sites.Where(s => s.Code == code),
        _ => sites,
    };

    /// <summary>The part that each site belongs to, by the site's number; the part without a code is that of districts not known.</summary>
    public async Task<IReadOnlyDictionary<int, string?>> PartsAsync(IQueryable<Site> sites, CancellationToken cancellationToken)
    {
        var rows = level switch
        {
            Level.Country => sites.Select(s => new { s.Id, Part = (string?)s.ProvinceCode }),
            Level.Province => sites.Select(s => new { s.Id, Part = s.DistrictCode }),
            _ => sites.Select(s => new { s.Id, Part = (string?)s.Code }),
        };
        return await rows.ToDictionaryAsync(row => row.Id, row => row.Part, cancellationToken);
    }

    /// <summary>The names of the place and of its parts, by code.</summary>
    public async Task<Func<string?, LocalizedText>> NamesAsync(SedzDb db, IQueryable<Site> sites, CancellationToken cancellationToken)
    {
        var names = ProvinceFacts.ByCode.ToDictionary(p => p.Key, p => new LocalizedText(p.Value.NameTh, p.Value.NameEn));
        if (level is Level.Province or Level.District)
        {
            var districts = db.Districts.Where(d => d.ProvinceCode == code || d.Code == code)
                .Select(d => new { d.Code, d.NameTh, d.NameEn });
            foreach (var d in await districts.ToListAsync(cancellationToken)) names[d.Code] = new(d.NameTh, d.NameEn ?? d.NameTh);
        }

        if (level is Level.District or Level.Site)
        {
            var named = sites.Select(s => new { s.Code, s.NameTh, s.NameEn });
            foreach (var s in await named.ToListAsync(cancellationToken)) names[s.Code] = new(s.NameTh, s.NameEn ?? s.NameTh);
        }

        return part => part is null ? NoDistrict : names.GetValueOrDefault(part) ?? new(part, part);
    }

    /// <summary>The name of the place itself.</summary>
    public LocalizedText NameOf(Func<string?, LocalizedText> names) => code is null ? Country : names(code);

    /// <summary>Whether the place has parts.</summary>
    public bool HasParts => level != Level.Site;
}
