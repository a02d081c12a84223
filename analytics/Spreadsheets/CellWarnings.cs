using System.Collections.Frozen;
using Sedz.Schema;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// The codes of what a reader noticed in a cell that it could read, with the sentence for each. A warning accepts the value and says what
/// a person should look at.
/// </summary>
public static class CellWarnings
{
    /// <summary>The cell is blank although the sheet asks for it. Given by the import, which knows what is asked for.</summary>
    public const string Missing = "missing";

    /// <summary>The cell says "about".</summary>
    public const string Approximate = "approximate";

    /// <summary>More than 3 ngan beside rai: carried over.</summary>
    public const string NganOutOfRange = "ngan_out_of_range";

    /// <summary>100 square wah or more beside rai or ngan: carried over.</summary>
    public const string WahOutOfRange = "wah_out_of_range";

    /// <summary>Longitude stood before latitude, or northing before easting.</summary>
    public const string Swapped = "swapped";

    /// <summary>A UTM or grid position does not name its datum and was read on WGS84.</summary>
    public const string DatumAssumed = "datum_assumed";

    /// <summary>A telephone number had lost its leading zero.</summary>
    public const string LeadingZeroRestored = "leading_zero_restored";

    /// <summary>The cell names several things where one is asked for: the first was taken.</summary>
    public const string Multiple = "multiple";

    /// <summary>A place name is one slip away from exactly one known place.</summary>
    public const string Spelling = "spelling";

    /// <summary>The land document is of a kind that is not known here: its words are kept.</summary>
    public const string UnknownDocument = "unknown_document";

    /// <summary>The text had been read in the wrong encoding and was restored.</summary>
    public const string MojibakeRepaired = "mojibake_repaired";

    /// <summary>Ids, telephone numbers or names in free text were masked.</summary>
    public const string PersonalDataMasked = "personal_data_masked";

    /// <summary>The unit is not on the list: its words are kept, and it is added to nothing.</summary>
    public const string UnknownUnit = "unknown_unit";

    private static readonly FrozenDictionary<string, LocalizedText> Sentences = new Dictionary<string, LocalizedText>
    {
        [Missing] = new("ไม่มีข้อมูลในช่องนี้ โปรดเติมเมื่อทราบ", "The cell is blank; fill it in when it is known"),
        [UnknownUnit] = new(
            "ไม่รู้จักหน่วยนี้ จึงเก็บข้อความไว้ตามเดิมและไม่นำไปรวมกับหน่วยอื่น โปรดตรวจ",
            "The unit is not known: its words are kept and it is added to no other; please check"),
        [Approximate] = new("เป็นค่าประมาณ โปรดตรวจกับเอกสาร", "The value is approximate; check it against the document"),
        [NganOutOfRange] = new("งานต้องเป็น 0 ถึง 3 จึงทดเป็นไร่ให้แล้ว โปรดตรวจ", "Ngan must be 0 to 3: carried into rai; please check"),
        [WahOutOfRange] = new(
            "ตารางวาต้องน้อยกว่า 100 จึงทดเป็นงานให้แล้ว โปรดตรวจ", "Square wah must be under 100: carried into ngan; please check"),
        [Swapped] = new(
            "ค่าพิกัดสลับลำดับกัน จึงสลับกลับให้แล้ว โปรดตรวจ",
            "The two halves of the position were in the other order: swapped; please check"),
        [DatumAssumed] = new(
            "พิกัดไม่ระบุพื้นหลักฐาน จึงอ่านเป็น WGS84 หากเป็น Indian 1975 จุดจะเคลื่อนราว 450 เมตร",
            "The datum is not stated: read as WGS84. If it is Indian 1975, the point is off by some 450 m"),
        [LeadingZeroRestored] = new(
            "หมายเลขโทรศัพท์ขาดเลข 0 ข้างหน้า จึงเติมให้แล้ว", "The telephone number had lost its leading zero: restored"),
        [Multiple] = new("ช่องนี้มีหลายค่า จึงใช้ค่าแรก", "The cell holds several values: the first was taken"),
        [Spelling] = new(
            "ชื่อสถานที่สะกดใกล้เคียงกับชื่อที่รู้จักเพียงชื่อเดียว โปรดตรวจ",
            "The place name is one slip from exactly one known name; please check"),
        [UnknownDocument] = new(
            "ไม่รู้จักชนิดของเอกสารสิทธิ์ จึงเก็บข้อความไว้ตามเดิม", "The kind of land document is not known: its words are kept"),
        [MojibakeRepaired] = new(
            "ข้อความถูกอ่านผิดรหัสอักขระ จึงแก้กลับให้แล้ว โปรดตรวจ", "The text had been read in a wrong encoding: restored; please check"),
        [PersonalDataMasked] = new("ปิดบังข้อมูลส่วนบุคคลในข้อความแล้ว", "Personal data in the text was masked"),
    }.ToFrozenDictionary();

    /// <summary>All codes.</summary>
    public static IReadOnlyCollection<string> Codes => Sentences.Keys;

    /// <summary>The sentence of a code.</summary>
    /// <param name="code">One of the codes above.</param>
    /// <exception cref="KeyNotFoundException">The code is not one of them.</exception>
    public static LocalizedText Sentence(string code) => Sentences[code];
}
