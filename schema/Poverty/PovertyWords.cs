namespace Sedz.Schema.Poverty;

/// <summary>What people call the dimensions of poverty, and what is said beside every figure of it.</summary>
public static class PovertyWords
{
    /// <summary>What is said beside every figure.</summary>
    public static LocalizedText Note { get; } = new(
        "ข้อมูลบริบทของตำบลตามแหล่งที่ระบุ ไม่ใช้ในการให้คะแนนหรือจัดลำดับพื้นที่",
        "Context of the sub-district, as the source named told it: it enters no score and no order of sites.");

    /// <summary>What is said beside a figure that was made up for a demonstration.</summary>
    public static LocalizedText MadeUpNote { get; } = new(
        $"ข้อมูลสมมติเพื่อการสาธิต ไม่ใช่จำนวนคนจริง {Note.Th}", $"Made up for a demonstration, no count of people. {Note.En}");

    /// <summary>The name of a dimension.</summary>
    public static LocalizedText Of(PovertyDimension dimension) => dimension switch
    {
        PovertyDimension.Health => new("ด้านสุขภาพ", "Health"),
        PovertyDimension.Education => new("ด้านการศึกษา", "Education"),
        PovertyDimension.Living => new("ด้านความเป็นอยู่", "Living conditions"),
        PovertyDimension.Income => new("ด้านรายได้", "Income"),
        PovertyDimension.Access => new("ด้านการเข้าถึงบริการรัฐ", "Access to state services"),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension of poverty."),
    };
}
