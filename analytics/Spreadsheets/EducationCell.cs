using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Workers;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>The highest education that was finished, by the words of forms.</summary>
public static class EducationCell
{
    private static readonly WordTable<Education> Words = new(
        (Education.None, ["ไม่ได้เรียน", "ไม่จบ", "ไม่มีการศึกษา", "ต่ำกว่าประถม", "none", "no schooling"]),
        (Education.Primary, ["ประถมศึกษา", "ประถม", "ป.4", "ป.6", "ป.7", "primary", "elementary"]),
        (Education.LowerSecondary, ["มัธยมศึกษาตอนต้น", "มัธยมต้น", "ม.ต้น", "ม.3", "lower secondary", "lower_secondary", "junior high"]),
        (Education.UpperSecondary,
            ["มัธยมศึกษาตอนปลาย", "มัธยมปลาย", "ม.ปลาย", "ม.6", "upper secondary", "upper_secondary", "high school"]),
        (Education.Vocational, ["ปวช.", "ปวช", "ประกาศนียบัตรวิชาชีพ", "vocational certificate", "vocational"]),
        (Education.HigherVocational,
        [
            "ปวส.", "ปวส", "ปวท.", "อนุปริญญา", "ประกาศนียบัตรวิชาชีพชั้นสูง", "higher vocational", "higher_vocational", "diploma",
            "associate degree",
        ]),
        (Education.Bachelor, ["ปริญญาตรี", "ป.ตรี", "bachelor", "bachelor's", "undergraduate"]),
        (Education.Postgraduate,
            ["ปริญญาโท", "ปริญญาเอก", "ป.โท", "ป.เอก", "สูงกว่าปริญญาตรี", "master", "master's", "doctorate", "phd", "postgraduate"]));

    private static readonly CellError Unknown = new("unknown_education",
        "อ่านระดับการศึกษาไม่ได้ โปรดเลือกเพียงระดับเดียว เช่น ประถมศึกษา ม.3 ม.6 ปวช. ปวส. ปริญญาตรี",
        "The education cannot be read: give one step, such as primary, lower secondary, upper secondary, vocational, diploma, bachelor");

    /// <summary>Reads an education.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>The education; or the error <c>unknown_education</c>, also for a cell that names several.</returns>
    public static CellReading<Education> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.Marks(text)) return default;
        return Words.Find(text) is [var education] ? new(education) : new(Unknown);
    }
}
