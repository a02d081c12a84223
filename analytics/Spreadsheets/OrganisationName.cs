using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Places;
using Sedz.Schema.Partners;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// An organisation's name as it is compared: the words of its legal form taken away, letters and digits only. The kind of organisation that those
/// words tell stays beside it, since a village's temple, school and sub-district office share the village's name.
/// </summary>
/// <param name="Key">The name without the words of its form; equal for two spellings of one name. Never empty.</param>
/// <param name="Kind">The kind that the name tells; null when it tells none.</param>
public sealed partial record OrganisationName(string Key, OrganisationKind? Kind)
{
    /// <summary>
    /// The words at the start of a name that tell the kind, and what stands for them in the key. Words that only tell the form leave nothing; words that
    /// tell one organisation from another of the same place leave a token. The first row that fits counts.
    /// </summary>
    private static readonly (Regex Start, string Token, OrganisationKind Kind)[] Forms =
    [
        (PartnershipStart, "", OrganisationKind.Partnership),
        (CompanyStart, "", OrganisationKind.Company),
        (CommunityEnterpriseStart, "", OrganisationKind.CommunityEnterprise),
        (CooperativeStart, "", OrganisationKind.Cooperative),
        (FoundationStart, "", OrganisationKind.Foundation),
        (AssociationStart, "", OrganisationKind.Association),
        (ClubStart, "$0", OrganisationKind.Association),
        (TempleStart, "", OrganisationKind.Temple),
        (MosqueStart, "", OrganisationKind.Mosque),
        (ChurchStart, "", OrganisationKind.Church),
        (UniversityStart, "", OrganisationKind.University),
        (CollegeStart, "$0", OrganisationKind.University),
        (SchoolStart, "", OrganisationKind.School),
        (TambonStart, "อบต", OrganisationKind.LocalGovernment),
        (ProvinceAdministrationStart, "อบจ", OrganisationKind.LocalGovernment),
        (TownStart, "ทต", OrganisationKind.LocalGovernment),
        (MunicipalityStart, "ทม", OrganisationKind.LocalGovernment),
        (CityStart, "ทน", OrganisationKind.LocalGovernment),
        (StateEnterpriseStart, "$0", OrganisationKind.StateEnterprise),
        (MediumStart, "$0", OrganisationKind.Medium),
        (GroupStart, "$0", OrganisationKind.Group),
        (StateStart, "$0", OrganisationKind.StateAgency),
    ];

    private static readonly (Regex Word, OrganisationKind Kind)[] EnglishForms =
    [
        (EnglishPartnership, OrganisationKind.Partnership),
        (EnglishCompany, OrganisationKind.Company),
        (EnglishCooperative, OrganisationKind.Cooperative),
        (EnglishFoundation, OrganisationKind.Foundation),
        (EnglishAssociation, OrganisationKind.Association),
        (EnglishUniversity, OrganisationKind.University),
        (EnglishSchool, OrganisationKind.School),
        (EnglishTemple, OrganisationKind.Temple),
        (EnglishMosque, OrganisationKind.Mosque),
        (EnglishChurch, OrganisationKind.Church),
    ];

    private static readonly FrozenDictionary<string, OrganisationKind> KindWords =
        new (OrganisationKind Kind, string[] Words)[]
        {
            (OrganisationKind.StateAgency, ["ส่วนราชการ", "หน่วยงานราชการ", "หน่วยงานของรัฐ", "agency"]),
            (OrganisationKind.LocalGovernment, ["องค์กรปกครองส่วนท้องถิ่น", "อปท", "เทศบาล", "municipality"]),
            (OrganisationKind.StateEnterprise, ["รัฐวิสาหกิจ"]),
            (OrganisationKind.University, ["สถาบันอุดมศึกษา", "college"]),
            (OrganisationKind.Medium, ["สื่อ", "สื่อมวลชน", "สื่อออนไลน์", "media"]),
            (OrganisationKind.Other, ["อื่น", "อื่นๆ"]),
        }
        .SelectMany(row => row.Words.Select(word => (Word: word, row.Kind)))
        .Concat(Enum.GetValues<OrganisationKind>().Select(kind => (kind.ToString().ToLowerInvariant(), kind)))
        .ToFrozenDictionary(row => row.Item1, row => row.Item2, StringComparer.Ordinal);

    /// <summary>Reads a name.</summary>
    /// <param name="name">The name as it was written; not blank.</param>
    public static OrganisationName Of(string name)
    {
        var text = CellText.Normalize(name).ToLowerInvariant();
        OrganisationKind? kind = null;
        foreach (var form in Forms)
        {
            if (!form.Start.IsMatch(text)) continue;
            (text, kind) = (form.Start.Replace(text, form.Token, 1), form.Kind);
            break;
        }

        text = FormAtTheEnd.Replace(text, " ");
        foreach (var form in EnglishForms)
        {
            if (!form.Word.IsMatch(text)) continue;
            (text, kind) = (form.Word.Replace(text, " "), kind ?? form.Kind);
        }

        var key = Bare(text);
        return new(key.Length > 0 ? key : Bare(CellText.Normalize(name).ToLowerInvariant()) is { Length: > 0 } whole ? whole : name, kind);
    }

    /// <summary>The kind that a cell of its own names: by the words that begin a name, or the kind's own; null for words that name none.</summary>
    /// <param name="text">The cell in the one spelling; not blank.</param>
    public static OrganisationKind? KindNamed(string text)
    {
        var plain = Bare(CellText.Normalize(text).ToLowerInvariant());
        return KindWords.TryGetValue(plain, out var kind) ? kind : Of(text).Kind;
    }

    /// <summary>Whether two names may be one organisation's: the same key, and no two kinds that differ.</summary>
    public bool IsSameAs(OrganisationName other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Key == other.Key && (Kind is null || other.Kind is null || Kind == other.Kind);
    }

    /// <summary>The key with letters that sound alike as one: equal for two names that are one slip of the ear apart.</summary>
    public string Sound => NearSpelling.Fold(Key);

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsPunctuation(c) && !char.IsSymbol(c)));

    [GeneratedRegex(@"^(?:ห้างหุ้นส่วน\s?(?:จำกัด|สามัญ)?(?:\s?นิติบุคคล)?|หจก\.?|หสม\.?|หสน\.?)")]
    private static partial Regex PartnershipStart { get; }

    [GeneratedRegex(@"^(?:บริษัท(?:\s?มหาชน)?|บจก\.?|บมจ\.?|บจ\.)")]
    private static partial Regex CompanyStart { get; }

    [GeneratedRegex(@"^(?:กลุ่ม\s?)?วิสาหกิจชุมชน(?:\s?กลุ่ม)?|^วสช\.?")]
    private static partial Regex CommunityEnterpriseStart { get; }

    [GeneratedRegex(@"^สหกรณ์|^สก[กต]\.")]
    private static partial Regex CooperativeStart { get; }

    [GeneratedRegex("^มูลนิธิ")]
    private static partial Regex FoundationStart { get; }

    [GeneratedRegex("^สมาคม")]
    private static partial Regex AssociationStart { get; }

    [GeneratedRegex("^(?:สมาพันธ์|ชมรม|หอการค้า|เครือข่าย|สภา(?:อุตสาหกรรม|เกษตรกร|องค์กรชุมชน|วัฒนธรรม))")]
    private static partial Regex ClubStart { get; }

    [GeneratedRegex("^(?:วัด|สำนักสงฆ์|ที่พักสงฆ์)")]
    private static partial Regex TempleStart { get; }

    [GeneratedRegex("^(?:มัสยิด|สุเหร่า)")]
    private static partial Regex MosqueStart { get; }

    [GeneratedRegex("^(?:โบสถ์|คริสตจักร)")]
    private static partial Regex ChurchStart { get; }

    [GeneratedRegex(@"^(?:มหาวิทยาลัย|มทร\.?(?=\s?[ก-๙])|มรภ\.?(?=\s?[ก-๙])|ม\.(?=\s?[ก-๙]))")]
    private static partial Regex UniversityStart { get; }

    [GeneratedRegex("^(?:วิทยาลัย|สถาบัน|ศูนย์วิจัย|สถานีวิจัย)")]
    private static partial Regex CollegeStart { get; }

    [GeneratedRegex(@"^(?:โรงเรียน|รร\.?(?=\s?[ก-๙])|ร\.ร\.)")]
    private static partial Regex SchoolStart { get; }

    [GeneratedRegex(@"^(?:องค์การบริหารส่วนตำบล|อบต\.?|อ\.บ\.ต\.)")]
    private static partial Regex TambonStart { get; }

    [GeneratedRegex(@"^(?:องค์การบริหารส่วนจังหวัด|อบจ\.?|อ\.บ\.จ\.)")]
    private static partial Regex ProvinceAdministrationStart { get; }

    [GeneratedRegex(@"^(?:เทศบาลตำบล|ทต\.?(?=\s?[ก-๙]))")]
    private static partial Regex TownStart { get; }

    [GeneratedRegex(@"^(?:เทศบาลเมือง|ทม\.)")]
    private static partial Regex MunicipalityStart { get; }

    [GeneratedRegex(@"^(?:เทศบาลนคร|ทน\.)")]
    private static partial Regex CityStart { get; }

    [GeneratedRegex(@"^(?:การไฟฟ้า|การประปา|การรถไฟ|การยาง|ธนาคารเพื่อการเกษตร|ธ\.?ก\.?ส\.?|ธนาคารออมสิน)")]
    private static partial Regex StateEnterpriseStart { get; }

    [GeneratedRegex(
        @"^(?:สำนักงาน|สนง\.?|สำนัก|ที่ว่าการ|ที่ทำการ|กระทรวง|กรม(?=[ก-๙])|จังหวัด|อำเภอ|กอง(?=[ก-๙])|ศูนย์|สถานี(?!วิทยุ|โทรทัศน์)|มณฑลทหาร|ค่าย|โรงพยาบาล|รพ\.?)")]
    private static partial Regex StateStart { get; }

    [GeneratedRegex("^(?:หนังสือพิมพ์|สถานีวิทยุ|สถานีโทรทัศน์|วิทยุชุมชน|สำนักข่าว|เคเบิลทีวี|เพจ)")]
    private static partial Regex MediumStart { get; }

    [GeneratedRegex("^(?:กลุ่ม|กองทุนหมู่บ้าน|ชุมชน|หมู่บ้าน)")]
    private static partial Regex GroupStart { get; }

    [GeneratedRegex(@"(?:จำกัด|\(มหาชน\)|มหาชน)\s*(?=$|[\s(])")]
    private static partial Regex FormAtTheEnd { get; }

    [GeneratedRegex(@"\b(?:limited\s+partnership|partnership|ltd\.?\s?part\.?)(?![a-z])")]
    private static partial Regex EnglishPartnership { get; }

    [GeneratedRegex(@"\b(?:public\s+company\s+limited|company\s+limited|co\.?,?\s?ltd\.?|company|limited|ltd\.?|plc\.?|pcl\.?|corporation|inc\.?)(?![a-z])")]
    private static partial Regex EnglishCompany { get; }

    [GeneratedRegex(@"\bco-?operatives?\b")]
    private static partial Regex EnglishCooperative { get; }

    [GeneratedRegex(@"\bfoundation\b")]
    private static partial Regex EnglishFoundation { get; }

    [GeneratedRegex(@"\b(?:association|society)\b")]
    private static partial Regex EnglishAssociation { get; }

    [GeneratedRegex(@"\buniversity(?:\s+of)?\b")]
    private static partial Regex EnglishUniversity { get; }

    [GeneratedRegex(@"\bschool\b")]
    private static partial Regex EnglishSchool { get; }

    [GeneratedRegex(@"\b(?:temple|monastery|^wat)\b")]
    private static partial Regex EnglishTemple { get; }

    [GeneratedRegex(@"\bmosque\b")]
    private static partial Regex EnglishMosque { get; }

    [GeneratedRegex(@"\bchurch\b")]
    private static partial Regex EnglishChurch { get; }
}
