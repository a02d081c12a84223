using System.Collections.Frozen;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema;

namespace Sedz.Api.Imports;

/// <summary>Warnings that only an import can give, beside those of the cells (<see cref="CellWarnings"/>).</summary>
public static class RowWarnings
{
    /// <summary>An answer cannot be read: it counts as not known.</summary>
    public const string UnreadableAnswer = "unreadable_answer";

    /// <summary>The cell holds a spreadsheet's error, such as <c>#REF!</c>: nothing is known.</summary>
    public const string ErrorCell = "error_cell";

    /// <summary>
    /// The sub-district is not in the place table; tables differ by some eighty, so the words are kept and nothing is refused.
    /// </summary>
    public const string UnknownSubdistrict = "unknown_subdistrict";

    /// <summary>The point lies outside the boundary of the stated province.</summary>
    public const string OutsideProvince = "outside_province";

    /// <summary>The length of the right is longer than its two days make it: the shorter one counts.</summary>
    public const string TermContradictsDays = "term_contradicts_days";

    /// <summary>The form was sent after the round's deadline.</summary>
    public const string Late = "late";

    /// <summary>Neither a national id nor a name with a telephone number: the person cannot be found again, nor told from others.</summary>
    public const string PersonUnknown = "person_unknown";

    /// <summary>No notice on the use of personal data is recorded.</summary>
    public const string NoNotice = "no_notice";

    /// <summary>
    /// An organisation of nearly this name is there, in this province or another: a person decides whether it is the same.
    /// </summary>
    public const string PossibleDuplicate = "possible_duplicate";

    /// <summary>The organisation is there already, and its contact stands: that of this row was not taken.</summary>
    public const string ContactKept = "contact_kept";

    /// <summary>More was delivered than was promised.</summary>
    public const string MoreThanPromised = "more_than_promised";

    /// <summary>The same engagement is there with another status or delivery, which stands.</summary>
    public const string StatusKept = "status_kept";

    /// <summary>The same plan is there with other numbers, which stand.</summary>
    public const string PlanKept = "plan_kept";

    /// <summary>The same flow is there with other amounts, which stand.</summary>
    public const string FlowKept = "flow_kept";

    /// <summary>An earlier row of the file tells of the same flow; what this row says takes its place.</summary>
    public const string FlowReplaced = "flow_replaced";

    /// <summary>The new quantity has no unit: it is taken to be in the one that is recorded.</summary>
    public const string UnitKept = "unit_kept";

    /// <summary>No material of this name is stated of the chain, and no flow of it is recorded: it is taken as a new one.</summary>
    public const string NewMaterial = "new_material";

    private static readonly LocalizedText CountsAsUnknown = new("ระหว่างนี้นับว่าไม่ทราบ", "until then it counts as not known");

    private static readonly FrozenDictionary<string, LocalizedText> Sentences = new Dictionary<string, LocalizedText>
    {
        [ErrorCell] = new(
            "สูตรในช่องนี้ให้ค่าผิดพลาด จึงนับว่าไม่มีข้อมูล โปรดแก้สูตรหรือพิมพ์ค่าแทน",
            "The formula of the cell gives an error, so nothing is known: mend the formula or type the value"),
        [UnknownSubdistrict] = new(
            "ไม่พบตำบลนี้ในอำเภอที่ระบุ จึงเก็บข้อความไว้ตามเดิม โปรดตรวจ",
            "There is no such sub-district in the stated district: its words are kept; please check"),
        [OutsideProvince] = new(
            "จุดอยู่นอกเขตจังหวัดที่ระบุ โปรดตรวจพิกัดหรือจังหวัด",
            "The point lies outside the stated province: check the position or the province"),
        [TermContradictsDays] = new(
            "ระยะเวลาที่ระบุยาวกว่าช่วงวันเริ่มต้นถึงวันสิ้นสุดของสิทธิ จึงใช้ช่วงที่สั้นกว่า โปรดตรวจกับสัญญา",
            "The stated length is longer than the first and last day of the right make it: the shorter counts; check the contract"),
        [PersonUnknown] = new(
            "ไม่มีเลขประจำตัวประชาชน และไม่มีชื่อพร้อมโทรศัพท์ จึงตรวจไม่ได้ว่าซ้ำกับผู้อื่นหรือไม่ โปรดเติมเมื่อทราบ",
            "There is no national id, nor name and telephone number together: nobody can tell whether the person is there twice; fill it in"),
        [NoNotice] = new(
            "ยังไม่บันทึกการแจ้งตามมาตรา 23 แห่งกฎหมายคุ้มครองข้อมูลส่วนบุคคล โปรดแจ้งและบันทึก",
            "No notice under section 23 of the Personal Data Protection Act is recorded: give it and record it"),
        [PossibleDuplicate] = new(
            "มีองค์กรชื่อใกล้เคียงกันอยู่แล้ว โปรดดูเทียบกันแล้วรวมหากเป็นองค์กรเดียวกัน",
            "There is an organisation of nearly this name: compare the two and merge them if they are one"),
        [ContactKept] = new(
            "องค์กรนี้มีอยู่แล้ว จึงใช้ผู้ติดต่อเดิมและไม่เก็บผู้ติดต่อของแถวนี้",
            "The organisation is there already: its contact stands, and that of this row was not taken"),
        [MoreThanPromised] = new("ส่งมอบมากกว่าที่รับไว้ โปรดตรวจ", "More was delivered than was promised; please check"),
        [StatusKept] = new(
            "ความร่วมมือนี้มีอยู่แล้วด้วยสถานะหรือยอดส่งมอบอื่น ซึ่งคงไว้ตามเดิม โปรดบันทึกการเปลี่ยนแปลงที่ความร่วมมือนั้น",
            "The engagement is there with another status or delivery, which stands: record the change there"),
        [PlanKept] = new(
            "มีแผนนี้อยู่แล้วด้วยตัวเลขอื่น ซึ่งคงไว้ตามเดิม โปรดแก้ไขแผนนั้นหากต้องการเปลี่ยน",
            "The plan is there with other numbers, which stand: correct that plan to change them"),
        [FlowKept] = new(
            "มีการไหลเดียวกัน (ขั้น วัสดุ และช่วงวันที่) อยู่แล้วด้วยจำนวนอื่น ซึ่งคงไว้ตามเดิม หากเป็นคนละครั้ง "
            + "โปรดระบุวันที่ของแต่ละครั้งหรือรวมเป็นแถวเดียว หากต้องการแก้ไข โปรดเลือกปรับปรุง (update)",
            "The same flow (stages, material and period) is there with other amounts, which stand: give the days of each or add them up "
            + "where they are two, choose to update where it is a correction"),
        [FlowReplaced] = new(
            "แถวก่อนหน้าในไฟล์เป็นการไหลเดียวกัน (ขั้น วัสดุ และช่วงวันที่) จำนวนในแถวนี้แทนที่แถวนั้น หากเป็นคนละครั้ง "
            + "โปรดระบุวันที่ของแต่ละครั้งหรือรวมเป็นแถวเดียว",
            "An earlier row of the file is the same flow (stages, material and period), whose amounts this row replaces: give the days of "
            + "each or add them up where they are two"),
        [UnitKept] = new(
            "ปริมาณใหม่ไม่ระบุหน่วย จึงถือว่าใช้หน่วยที่บันทึกไว้ โปรดตรวจและระบุหน่วย",
            "The new quantity has no unit and is taken to be in the one that is recorded: check it, and give the unit"),
        [NewMaterial] = new(
            "ห่วงโซ่นี้ยังไม่มีวัสดุชื่อนี้ จึงบันทึกเป็นวัสดุใหม่ โปรดตรวจการสะกด",
            "The chain has no material of this name yet: it is taken as a new one; please check the spelling"),
        [Late] = new("ส่งแบบหลังวันครบกำหนดของรอบ", "The form was sent after the deadline of the round"),
    }.ToFrozenDictionary();

    /// <summary>The sentence of a code, of this list or of <see cref="CellWarnings"/>.</summary>
    public static LocalizedText Sentence(string code) =>
        Sentences.TryGetValue(code, out var sentence) ? sentence : CellWarnings.Sentence(code);

    /// <summary>The sentence of <see cref="UnreadableAnswer"/>: why the answer cannot be read, and what is made of it meanwhile.</summary>
    public static LocalizedText Unreadable(CellError why) =>
        new($"{why.Sentence.Th} {CountsAsUnknown.Th}", $"{why.Sentence.En}; {CountsAsUnknown.En}");
}
