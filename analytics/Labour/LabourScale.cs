using Sedz.Analytics.Ranking;

namespace Sedz.Analytics.Labour;

/// <summary>The published value of workers for each opening.</summary>
public static class LabourScale
{
    /// <summary>Workers for each opening at which all openings can just be filled, if everybody comes.</summary>
    public const double JustEnough = 1;

    /// <summary>Workers for each opening from which more add nothing: there is a choice, also when two of three do not come.</summary>
    public const double Plenty = 3;

    /// <summary>The value of A.</summary>
    public static ValueFunction PerOpening { get; } = new(
        new(
            "แรงงานหนึ่งคนต่อหนึ่งตำแหน่งได้ครึ่งหนึ่งของคะแนน เพราะบรรจุได้ครบก็ต่อเมื่อทุกคนมา ตั้งแต่สามคนต่อตำแหน่งได้คะแนนเต็ม "
            + "เพราะยังเลือกได้แม้สองในสามไม่มา ช่วงต่ำสุดถึงสูงสุดมาจากแรงงานที่ยังไม่บอกอาชีพหรือความต้องการทำงาน "
            + "ทะเบียนเป็นการนับ ไม่ใช่การสุ่ม จึงไม่มีความคลาดเคลื่อนจากการสุ่ม จุดแบ่งเป็นข้อกำหนดของโครงการนี้ คณะกรรมการเปลี่ยนได้",
            "One worker for each opening is half of the scale: all openings are filled only if everybody comes. Three or more are full "
            + "value: there is a choice even when two of three do not come. The range is of workers who have not told their occupation, or "
            + "whether they want to work; a register is a count and no sample, and has no error of sampling. The cut-offs are this "
            + "project's judgement, open to the committee's."),
        new CutOff(0, 0),
        new CutOff(JustEnough, 0.5),
        new CutOff(Plenty, 1));
}
