using Sedz.Schema;

namespace Sedz.Analytics.Labour.Supply;

/// <summary>From how many people on a count is told.</summary>
public static class SmallNumbers
{
    /// <summary>Counts of 1 to one less than this are held back, so that nobody can be told from a count.</summary>
    public const int Threshold = 5;

    /// <summary>What is said beside every table of people.</summary>
    public static LocalizedText Note { get; } = new(
        $"ไม่แสดงจำนวน 1 ถึง {Threshold - 1} คน และไม่แสดงจำนวนอื่นบางช่องที่จะทำให้คำนวณย้อนได้ ช่องที่ไม่แสดงไม่ใช่ศูนย์",
        $"Counts of 1 to {Threshold - 1} people are held back, and with them some others from which they could be worked out. What is held back "
        + "is not zero.");

    /// <summary>What is said beside sums over plans and reports, of which single small numbers are left out.</summary>
    public static LocalizedText NoteOfSums { get; } = new(
        $"ไม่แสดงจำนวน 1 ถึง {Threshold - 1} คนของแผนหรือรายงานแต่ละฉบับ และไม่นับรวมในผลรวม ช่องที่ไม่แสดงไม่ใช่ศูนย์",
        $"Counts of 1 to {Threshold - 1} people of single plans and reports are held back and in no sum. What is held back is not zero.");

    /// <summary>Whether a count is too small to tell; zero tells of nobody.</summary>
    public static bool IsSmall(int count) => count is > 0 and < Threshold;
}
