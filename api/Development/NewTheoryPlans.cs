using Microsoft.EntityFrameworkCore;
using Sedz.Analytics;
using Sedz.Analytics.Development;
using Sedz.Analytics.Development.Water;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Development;

/// <summary>Answers how a plot is laid out by the New Theory.</summary>
internal static class NewTheoryPlans
{
    private const string RaiArgument = "rai";
    private const string SiteArgument = "siteCode";
    private const string ProvinceArgument = "provinceCode";
    private const string VariantArgument = "variant";
    private const string DepthArgument = "pondDepth";

    /// <summary>Declares the arguments.</summary>
    public static DeclaredField Declare(DeclaredField field) => field
        .Argument<decimal?>(
            RaiArgument, $"The area in rai, over 0 to {LandArea.LargestRai}; of a site its own when left out.", required: false)
        .Argument<string?>(SiteArgument, "Code of a site, whose area and province are taken where they are left out.", required: false)
        .Argument<string?>(ProvinceArgument, "Two-digit code of the province whose rain fills the pond.", required: false)
        .Argument<NewTheoryVariant?>(
            VariantArgument, "Which published version; BY_PARTS when left out. FIFTEEN_RAI is for 15 rai alone.", required: false)
        .Argument<decimal?>(
            DepthArgument, $"Depth of the pond in metres, over 0 to {NewTheoryPlan.DeepestPond}; of BY_PARTS alone.", required: false);

    /// <summary>Lays the plot out.</summary>
    public static async Task<NewTheoryPlanAnswer> ReadAsync(FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        var (area, province) = await PlotAsync(context, db);
        try
        {
            var plan = Plan(context, area);
            var rain = province is null ? null : await RainAsync(db, province, context.CancellationToken);
            return NewTheoryPlanAnswer.Of(plan, rain is null ? null : PondBalance.Of(plan, rain));
        }
        catch (InputRefusedException refused)
        {
            throw RequestError.Invalid(refused.Text.Th, refused.Text.En);
        }
    }

    private static NewTheoryPlan Plan(FieldContext context, LandArea? area)
    {
        var depth = context.Argument<decimal?>(DepthArgument);
        if (context.Argument<NewTheoryVariant?>(VariantArgument) != NewTheoryVariant.FifteenRai)
        {
            return NewTheoryPlan.ByParts(
                area ?? throw RequestError.Invalid(
                    "ไม่ทราบเนื้อที่ โปรดระบุ rai หรือ siteCode ของพื้นที่ที่ทราบเนื้อที่",
                    "The area is not known: give rai, or the siteCode of a site whose area is known."),
                depth);
        }

        var plan = NewTheoryPlan.OfFifteenRai();
        return depth is null && (area is null || area.Value == plan.Whole)
            ? plan
            : throw RequestError.Invalid(
                "แบบ FIFTEEN_RAI ใช้กับ 15 ไร่และสระลึก 4 เมตรเท่านั้น พื้นที่อื่นใช้ BY_PARTS",
                "FIFTEEN_RAI is for 15 rai and a pond of 4 m alone: take BY_PARTS for another area or depth.");
    }

    private static async Task<(LandArea? Area, string? ProvinceCode)> PlotAsync(FieldContext context, SedzDb db)
    {
        var (rai, code, province) = (
            context.Argument<decimal?>(RaiArgument), context.Argument<string?>(SiteArgument), context.Argument<string?>(ProvinceArgument));
        if (rai is <= 0 or > LandArea.LargestRai)
        {
            throw RequestError.Invalid(
                $"เนื้อที่ต้องมากกว่า 0 และไม่เกิน {LandArea.LargestRai:N0} ไร่",
                $"The area lies above 0 and up to {LandArea.LargestRai:N0} rai.");
        }

        if (province is not null && !ProvinceFacts.ByCode.ContainsKey(province))
        {
            throw RequestError.Invalid(
                $"ไม่มีจังหวัดรหัส {province} โปรดใช้รหัสสองหลัก", $"There is no province {province}: give its two digits.");
        }

        LandArea? area = rai is { } given ? LandArea.FromSquareWah(given * LandArea.SquareWahPerRai) : null;
        if (code is null) return (area, province);
        var site = await context.Visible(db.Sites).Where(s => s.Code == code).Select(s => new { s.AreaM2, s.ProvinceCode })
            .SingleOrDefaultAsync(context.CancellationToken)
            ?? throw RequestError.Invalid($"ไม่มีพื้นที่รหัส {code}", $"There is no site {code}.");
        return (area ?? (site.AreaM2 is { } own ? LandArea.FromSquareMetres((decimal)own) : null), province ?? site.ProvinceCode);
    }

    /// <summary>
    /// The mean year of the province's rain over the whole years of the source that has most of them; null where there is none.
    /// </summary>
    private static async Task<WaterYear?> RainAsync(SedzDb db, string provinceCode, CancellationToken cancellationToken)
    {
        var years = await db.ProvinceRainfalls.AsNoTracking().Where(r => r.ProvinceCode == provinceCode).ToListAsync(cancellationToken);
        var whole = years.Where(year => year.Months.TrueForAll(month => month is not null)).GroupBy(year => year.Source)
            .OrderByDescending(source => source.Count()).ThenBy(source => source.Key, StringComparer.Ordinal).FirstOrDefault()?.ToList();
        if (whole is null) return null;
        var (first, last) = (whole.Min(year => year.Year), whole.Max(year => year.Year));
        var name = ProvinceFacts.ByCode[provinceCode];
        return new()
        {
            Rain = [.. Enumerable.Range(0, 12).Select(month => (decimal?)whole.Average(year => year.Months[month]!.Value))],
            RainSource = new LocalizedText(
                $"ฝนเฉลี่ยของจังหวัด{name.NameTh} {whole.Count} ปี "
                + $"พ.ศ. {first + ThaiDate.BuddhistEraOffset}–{last + ThaiDate.BuddhistEraOffset} ({whole[0].Source})",
                $"Mean rain of {name.NameEn}, {whole.Count} years of {first}–{last} ({whole[0].Source})"),
        };
    }
}
