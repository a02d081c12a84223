namespace Sedz.Schema.Partners;

/// <summary>What a commitment is of.</summary>
public enum ContributionKind
{
    /// <summary>Money, in baht. เงิน</summary>
    Money,

    /// <summary>The use of land. ที่ดิน</summary>
    Land,

    /// <summary>Work of people. แรงงาน</summary>
    Labour,

    /// <summary>Materials and equipment. วัสดุอุปกรณ์</summary>
    Materials,

    /// <summary>Training. การฝึกอบรม</summary>
    Training,

    /// <summary>Knowledge, advice, research. องค์ความรู้</summary>
    Knowledge,

    /// <summary>Something else. อื่น ๆ</summary>
    Other,
}
