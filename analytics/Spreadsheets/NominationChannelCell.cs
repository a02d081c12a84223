using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>The channels of nomination (R2.2.4) by the words of forms and sheets. A site may come by several.</summary>
public static class NominationChannelCell
{
    private static readonly WordTable<NominationChannel> Words = new(
        (NominationChannel.Voluntary,
        [
            "สมัครใจ", "สมัครเข้าร่วม", "สมัครร่วม", "อาสา", "ภาคีเสนอ", "เจ้าของเสนอ", "voluntary", "volunteered", "application",
            "applied",
        ]),
        (NominationChannel.AgencyProposal,
        [
            "ส่วนราชการเสนอ", "หน่วยงานเสนอ", "หน่วยงานราชการเสนอ", "หน่วยราชการเสนอ", "ราชการเสนอ", "อำเภอเสนอ", "จังหวัดเสนอ",
            "เสนอโดยส่วนราชการ", "เสนอโดยหน่วยงาน",
            "ส่วนราชการในจังหวัด", "ข้อเสนอของส่วนราชการ", "ส่วนราชการ", "agency proposal", "agency_proposal", "agencyproposal",
            "proposed by agency", "government agency",
        ]),
        (NominationChannel.CddSurvey,
        [
            "กรมการพัฒนาชุมชน", "พัฒนาชุมชน", "พช.", "โคกหนองนา", "โคก หนอง นา", "cdd", "cdd survey", "cdd_survey", "cddsurvey",
            "community development department",
        ]),
        (NominationChannel.DisasterData,
        [
            "น้ำท่วม", "แล้งซ้ำซาก", "ภัยแล้ง", "อุทกภัย", "ภัยพิบัติ", "จิสด้า", "จิสดา", "สทอภ", "ปภ.", "ป้องกันและบรรเทาสาธารณภัย",
            "gistda", "ddpm",
            "disaster data", "disaster_data", "disasterdata", "flood", "drought",
        ]),
        (NominationChannel.Other, ["อื่นๆ", "อื่น ๆ", "วิธีอื่น", "รูปแบบอื่น", "ช่องทางอื่น", "อื่น", "other"]));

    private static readonly CellError Unknown = new("unknown_channel",
        "ไม่รู้จักช่องทางการเสนอพื้นที่ โปรดเลือก: สมัครใจ ส่วนราชการเสนอ ข้อมูลกรมการพัฒนาชุมชน พื้นที่น้ำท่วม/แล้งซ้ำซาก หรือ อื่นๆ",
        "The channel of nomination is not known: choose voluntary, agency proposal, CDD survey, disaster data or other");

    /// <summary>Reads the channels of a nomination.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// The channels, each once, in the order in which the cell names them, never empty; or the error <c>unknown_channel</c>.
    /// </returns>
    public static CellReading<IReadOnlyList<NominationChannel>> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.MarksNothing(text)) return default;
        return Words.Find(text) is { Count: > 0 } channels ? new(channels) : new(Unknown);
    }
}
