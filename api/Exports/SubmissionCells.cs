using System.Globalization;
using NetTopologySuite.IO;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Sites;
using Sedz.Schema;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Exports;

/// <summary>
/// The cells of a site in the Ministry's sheet, written so that the import reads the same site from them: one spelling for each kind of
/// value.
/// </summary>
/// <param name="site">The site with its documents and nominations.</param>
/// <param name="holder">The holder's personal details, decrypted.</param>
/// <param name="withPersonalData">Whether they are written in full; else masked.</param>
internal sealed class SubmissionCells(Site site, IReadOnlyDictionary<PersonalDetailKind, string> holder, bool withPersonalData)
{
    private const int MonthsPerYear = 12;
    private const string MaskedName = "xxx";
    private const string Separator = "; ";

    private bool IsHeld => EligibilityRules.AsksRegistration(site.LandType);

    /// <summary>The cell of a column; empty where nothing is known.</summary>
    public string this[SiteColumn column] => column switch
    {
        SiteColumn.Name => site.NameTh,
        SiteColumn.NameEn => site.NameEn ?? "",
        SiteColumn.District => site.DistrictText ?? site.District?.NameTh ?? "",
        SiteColumn.Subdistrict => site.SubdistrictText ?? site.Subdistrict?.NameTh ?? "",
        SiteColumn.LandType => LandTypeWords.Of(site.LandType).Th,
        SiteColumn.Holder => Detail(PersonalDetailKind.Name) is { Length: > 0 } name
            ? Open(name, _ => site.HolderName ?? MaskedName)
            : site.HolderName ?? "",
        SiteColumn.HolderId => Open(Detail(PersonalDetailKind.NationalId) + Detail(PersonalDetailKind.JuristicId), MaskedId),
        SiteColumn.Phone => Open(PhoneText.Local(Detail(PersonalDetailKind.Phone)), PhoneText.Masked),
        SiteColumn.Documents => string.Join(Separator, site.Documents.Select(d => d.Text).Distinct()),
        SiteColumn.Area => Area(),
        SiteColumn.Coordinate => site.Location is { } at ? string.Create(CultureInfo.InvariantCulture, $"{at.Y}, {at.X}") : "",
        SiteColumn.Channel => string.Join(Separator, site.Nominations.Select(n => Channel(n.Channel))),
        SiteColumn.Consent => Answered(IsHeld || site.Consent != Answer.Unknown ? site.Consent : site.Permission, "ยินยอม", "ไม่ยินยอม"),
        SiteColumn.Permission => IsHeld || site.Consent != Answer.Unknown ? Answered(site.Permission, "อนุญาต", "ไม่อนุญาต") : "",
        SiteColumn.Term => Term(site.Registration.TermMonths),
        SiteColumn.RegisteredOn => site.Registration.RegisteredOn is { } day ? Day(day) : RegisteredWords.Of(site.Registration.Registered),
        SiteColumn.Ready => Answered(site.Ready, "พร้อม", "ไม่พร้อม"),
        SiteColumn.Problems => site.Problems ?? "",
        SiteColumn.Water => site.WaterText ?? (site.Water is { } water ? Source(water) : ""),
        SiteColumn.Remarks => site.Remarks ?? "",
        SiteColumn.Ground => Grounds(),
        SiteColumn.RegistrationKind => site.Registration.Kind ?? "",
        SiteColumn.RegistrationOffice => site.Registration.Office ?? "",
        SiteColumn.RegistrationNumber => site.Registration.Number ?? "",
        SiteColumn.RunsFrom => site.Registration.RunsFrom is { } from ? Day(from) : "",
        SiteColumn.RunsTo => site.Registration.RunsTo is { } to ? Day(to) : "",
        SiteColumn.Road => Answered(site.RoadAccess, "มี", "ไม่มี"),
        SiteColumn.Electricity => Answered(site.Electricity, "มี", "ไม่มี"),
        SiteColumn.Boundary => site.Boundary is { } shape ? new WKTWriter().Write(shape) : "",
        _ => "",
    };

    private string Detail(PersonalDetailKind kind) => holder.TryGetValue(kind, out var value) ? value : "";

    private string Open(string value, Func<string, string> mask) => withPersonalData || value.Length == 0 ? value : mask(value);

    private static string MaskedId(string digits) => NationalId.TryCreate(digits, out var id) ? id.ToString() : MaskedName;

    private string Area() => site.AreaM2 is { } m2
        ? $"{(site.AreaApproximate ? "ประมาณ " : "")}{Words(LandArea.FromSquareMetres((decimal)m2))}"
        : "";

    /// <summary>Words, because a spreadsheet turns 15-3-47 into a day of 1947.</summary>
    private static string Words(LandArea area) =>
        string.Create(CultureInfo.InvariantCulture, $"{area.Rai} ไร่ {area.Ngan} งาน {area.SquareWah} ตร.ว.");

    private static string Term(int? months) => months switch
    {
        null => "",
        { } m when m % MonthsPerYear == 0 => $"{m / MonthsPerYear} ปี",
        { } m => $"{m} เดือน",
    };

    private static string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{day.Month:00}/{day.Year + ThaiDate.BuddhistEraOffset}");

    private static string Answered(Answer answer, string yes, string no) => answer switch
    {
        Answer.Yes => yes,
        Answer.No => no,
        Answer.Pending => "รอพิจารณา",
        _ => "",
    };

    /// <summary>Only what the other columns do not already say.</summary>
    private string Grounds() =>
        SiteGrounds.Of([.. site.Nominations.Select(n => n.Channel)], site.Problems).SequenceEqual(site.Grounds.Order())
        ? ""
        : string.Join(Separator, site.Grounds.Order().Select(g => g == Ground.Potential ? "พื้นที่มีศักยภาพ" : "ภัยพิบัติซ้ำซาก"));

    private static string Channel(NominationChannel channel) => channel switch
    {
        NominationChannel.Voluntary => "สมัครใจ",
        NominationChannel.AgencyProposal => "ส่วนราชการเสนอ",
        NominationChannel.CddSurvey => "ข้อมูลกรมการพัฒนาชุมชน",
        NominationChannel.DisasterData => "พื้นที่น้ำท่วม/แล้งซ้ำซาก (GISTDA/ปภ.)",
        _ => "อื่นๆ",
    };

    private static string Source(WaterSource water) => water switch
    {
        WaterSource.None => "ไม่มี",
        WaterSource.GroundWater => "บ่อบาดาล",
        WaterSource.Pond => "สระน้ำ",
        WaterSource.Stream => "ลำห้วย",
        WaterSource.Irrigation => "ชลประทาน",
        WaterSource.Piped => "ประปา",
        WaterSource.Rain => "น้ำฝน",
        _ => "อื่นๆ",
    };
}
