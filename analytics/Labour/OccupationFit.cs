using Sedz.Analytics.Ranking;

namespace Sedz.Analytics.Labour;

/// <summary>
/// How well a worker of one occupation fits an opening for another, 0..1: by the levels of ISCO-08 that the two codes share. The groups of
/// ISCO-08 are formed by skill level and skill specialisation (International Labour Office, ISCO-08, volume 1, 2012), so that the more
/// digits two occupations share, the more of their tasks they share. The Thai classification (TSCO) keeps the same four digits.
/// </summary>
public static class OccupationFit
{
    /// <summary>
    /// Digits of a unit group. TSCO has up to six: those after the fourth tell jobs of one unit group apart, and are not read.
    /// </summary>
    public const int Levels = 4;

    /// <summary>The most digits that a code has.</summary>
    public const int MostDigits = 6;

    /// <summary>The fit by the number of levels shared: none, major, sub-major, minor and unit group.</summary>
    public static ValueFunction BySharedLevels { get; } = new(
        new(
            "เทียบรหัสอาชีพ ISCO-08 ทีละระดับ: หมวดย่อยสี่หลักเดียวกันเป็นงานเดียวกัน ได้ 1; สามหลักเดียวกันทำงานส่วนใหญ่คล้ายกัน ได้ "
            + "0.75; "
            + "สองหลักเดียวกันมีความรู้พื้นฐานร่วมกันราวครึ่งหนึ่ง ได้ 0.5; หลักแรกเดียวกันมีเพียงระดับทักษะเท่ากัน ต้องฝึกงานใหม่ ได้ "
            + "0.2; "
            + "ต่างหมวดใหญ่ได้ 0 ตำแหน่งที่ขอเพียงระดับกว้าง เช่น 6 รับทุกอาชีพในหมวดนั้นเต็ม 1 ค่าเหล่านี้เป็นข้อกำหนดของโครงการนี้ "
            + "ไม่ใช่ผลสำรวจ "
            + "คณะกรรมการเปลี่ยนได้",
            "Occupation codes of ISCO-08 are compared level by level. The same unit group (four digits) is the same work: 1. The same "
            + "minor "
            + "group shares most tasks: 0.75. The same sub-major group shares about half of the knowledge: 0.5. The same major group "
            + "shares "
            + "the skill level, but the work must be learnt: 0.2. Another major group: 0. An opening that asks for a wide group, such as "
            + "6, "
            + "takes every occupation in it in full. The values are this project's judgement, not the result of a survey, and open to the "
            + "committee's."),
        new CutOff(0, 0),
        new CutOff(1, 0.2),
        new CutOff(2, 0.5),
        new CutOff(3, 0.75),
        new CutOff(Levels, 1));

    /// <summary>
    /// The fit of a worker for an opening. Exact where both are told to the level that matters; a range where the worker's occupation is
    /// told less closely than the opening's (somebody of 6 may be of 6130 or not), and the whole scale where it is not told.
    /// </summary>
    /// <param name="worker">The worker's code; null when nobody has told it.</param>
    /// <param name="asked">The code that the opening asks for; null when anybody fits.</param>
    public static ScaleValue Of(string? worker, string? asked)
    {
        if (asked is null)
            return ScaleValue.Exact(1);
        if (worker is null)
            return ScaleValue.Unknown;
        var askedLevels = Math.Min(asked.Length, Levels);
        var toldLevels = Math.Min(worker.Length, Levels);
        var shared = 0;
        while (shared < askedLevels && shared < toldLevels && worker[shared] == asked[shared])
            shared++;
        if (shared == askedLevels)
            return ScaleValue.Exact(1);
        var fit = BySharedLevels.Of(shared);
        return shared == toldLevels ? ScaleValue.Between(fit, 1) : ScaleValue.Exact(fit);
    }

    /// <summary>Whether a text is an occupation code: one to six digits.</summary>
    /// <param name="code">The text.</param>
    public static bool IsCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length is > 0 and <= MostDigits && code.All(char.IsAsciiDigit);
    }
}
