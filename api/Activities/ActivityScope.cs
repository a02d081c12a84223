using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema;
using Sedz.Schema.Provinces;

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

    private static readonly LocalizedText NameOfCountry = new("ทั้งประเทศ", "The country");
    private static readonly LocalizedText NoDistrict = new("ยังไม่ทราบอำเภอ", "District not known");

    private readonly Level level = level;

    /// <summary>The levels of places that activities are summed by.</summary>
    internal enum Level
    {
        Country,
        Province,
        District,
        Site,
    }

    /// <summary>The country.</summary>
    public static ActivityScope Country { get; } = new(null, Level.Country);

    /// <summary>The code of the place; null for the country.</summary>
    public string? Code => code;

    /// <summary>A province.</summary>
    /// <param name="code">The code of one of the 77.</param>
    public static ActivityScope OfProvince(string code) => new(code, Level.Province);

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
            (null, null, null) => Country,
            ({ } found, null, null) when ProvinceFacts.ByCode.ContainsKey(found) => OfProvince(found),
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

    /// <summary>The records that hold the place.</summary>
    public async Task<ActivityRecords> RecordsAsync(ActivityRecordReader reader, CancellationToken cancellationToken)
    {
        if (level == Level.Country) return await reader.OfCountryAsync(cancellationToken);
        var province = code!.Length < ProvinceDigits ? code : code[..ProvinceDigits];
        var isProvince = ProvinceFacts.ByCode.ContainsKey(province);
        if (isProvince)
        {
            var records = await reader.OfProvinceAsync(province, cancellationToken);
            if (level != Level.Site || records.All.Sites.Any(Holds)) return records;
        }

        // A site keeps its code when a correction moves it to another province.
        return await reader.OfCountryAsync(cancellationToken);
    }

    /// <summary>Whether another is the same place.</summary>
    public bool IsSameAs(ActivityScope other) => level == other.level && Code == other.Code;

    /// <summary>Whether a site belongs to the place.</summary>
    public bool Holds(ActivitySite site) => level switch
    {
        Level.Province => site.ProvinceCode == code,
        Level.District => site.DistrictCode == code,
        Level.Site => site.Code == code,
        _ => true,
    };

    /// <summary>The part that a site belongs to; null for that of districts not known.</summary>
    public string? PartOf(ActivitySite site) => level switch
    {
        Level.Country => site.ProvinceCode,
        Level.Province => site.DistrictCode,
        _ => site.Code,
    };

    /// <summary>The name of a part, of which one site is given.</summary>
    public LocalizedText NameOf(string? part, ActivitySite site, ActivityRecords records) => (level, part) switch
    {
        (_, null) => NoDistrict,
        (Level.Country, { } province) => NameOfProvince(province),
        (Level.Province, { } district) => records.DistrictOf(district) ?? new(district, district),
        _ => site.Name,
    };

    /// <summary>The name of the place itself.</summary>
    /// <param name="records">The records that hold it.</param>
    /// <param name="sites">Its sites that the caller may see: the name of another one is not told.</param>
    public LocalizedText NameOf(ActivityRecords records, IReadOnlyList<ActivitySite> sites) => level switch
    {
        Level.Country => NameOfCountry,
        Level.Province => NameOfProvince(code!),
        Level.District => records.DistrictOf(code!) ?? new(code!, code!),
        _ => sites.Count > 0 ? sites[0].Name : new(code!, code!),
    };

    /// <summary>Whether the place has parts.</summary>
    public bool HasParts => level != Level.Site;

    private static LocalizedText NameOfProvince(string code) =>
        new(ProvinceFacts.ByCode[code].NameTh, ProvinceFacts.ByCode[code].NameEn);
}
