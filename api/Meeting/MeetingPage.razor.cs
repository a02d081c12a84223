using System.Globalization;
using Microsoft.AspNetCore.Components;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;
using Sedz.Schema.Ranking;
using Sedz.Schema.Sites;

namespace Sedz.Api.Meeting;

/// <summary>The page that a committee looks at: one sheet of A4, no script.</summary>
public sealed partial class MeetingPage
{
    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required MeetingPageModel Model { get; set; }

    /// <summary>The language it is read in.</summary>
    [Parameter, EditorRequired]
    public required PageLanguage Language { get; set; }

    private SiteRanking Ranking => Model.Board.Ranking;

    private string Title =>
        T($"ลำดับพื้นที่เป้าหมาย จังหวัด{Model.Province.NameTh}", $"Ranking of candidate sites, {Model.Province.NameEn}");

    private string AddressOfAll =>
        $"/?province={Model.Province.Code}&lang={Language.Code}&ranked={MeetingPageReader.Most}&notYet={MeetingPageReader.Most}";

    /// <summary>Whether workers count in the ranking.</summary>
    private bool CountsWorkers =>
        Model.Ranked.Count > 0 && Ranking.Omitted.All(omitted => omitted.Criterion != Criterion.LabourAvailability);

    private string T(string th, string en) => Language.Text(th, en);

    private string Address(PageLanguage language) => $"/?province={Model.Province.Code}&lang={language.Code}";

    private string Name(Province province) => T(province.NameTh, province.NameEn);

    private string Name(MeetingSite site) => T(site.NameTh, site.NameEn ?? site.NameTh);

    /// <summary>Land, district as far as it is known, and area, in one line. The code stands in the reason below it.</summary>
    private string Describe(MeetingSite site)
    {
        var district = T(site.DistrictTh ?? "", site.DistrictEn ?? site.DistrictTh ?? "");
        string[] facts =
        [
            Language.Text(LandTypeWords.Of(site.LandType)),
            district.Length == 0 ? "" : $"{T("อ.", "")}{district}",
            Area(site.AreaM2),
            Doubt(site),
        ];
        return string.Join(" · ", facts.Where(fact => fact.Length > 0));
    }

    /// <summary>What is to be checked of a site's place; empty when nothing is.</summary>
    private string Doubt(MeetingSite site) =>
        site.OutsideProvince == true ? T("พิกัดอยู่นอกจังหวัด โปรดตรวจ", "lies outside the province: check") : "";

    private string Area(double? squareMetres) => squareMetres is { } area
        ? $"{Number(area / LandArea.SquareMetresPerRai, "#,0.#")} {T("ไร่", "rai")}"
        : T("ไม่ทราบเนื้อที่", "area not known");

    private string ChanceHead => Model.Robustness.TopK == 1
        ? T("โอกาสเป็นอันดับ 1", "Chance of place 1")
        : T($"โอกาสติด {Model.Robustness.TopK} อันดับแรก", $"Chance of the first {Model.Robustness.TopK}");

    private string WeightOf(Criterion criterion)
    {
        var weight = Model.Ranked[0].Ranked.Components.Single(c => c.Criterion == criterion).Weight;
        return $"{T("น้ำหนัก", "weight")} {Number(weight)}";
    }

    private string Windows(HazardSource source) => source.Windows.Count == 0
        ? T("ไม่ทราบช่วงปีที่สังเกต จึงไม่นับอัตรา", "no observation window, so no rate")
        : string.Join(", ", source.Windows.OrderBy(w => w.Hazard).Select(w =>
            $"{Language.Text(RankingWords.Of(w.Hazard))} {Year(w.FromYear)}–{Year(w.ToYear)}"));

    private string Year(int year) =>
        (Language == PageLanguage.Thai ? year + Schema.ThaiDate.BuddhistEraOffset : year).ToString(CultureInfo.InvariantCulture);

    private string More(int count) => T($"และอีก {count} พื้นที่", $"and {count} more");

    private static string Number(double number, string format = "0.00") => number.ToString(format, CultureInfo.InvariantCulture);
}
