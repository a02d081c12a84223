namespace Sedz.Schema.Workers;

/// <summary>What people call the ten major groups of ISCO-08.</summary>
public static class OccupationWords
{
    /// <summary>The major groups by their digit, in the order of the classification, the armed forces last.</summary>
    public static IReadOnlyList<(char Digit, LocalizedText Name)> MajorGroups { get; } =
    [
        ('1', new("ผู้จัดการ", "Managers")),
        ('2', new("ผู้ประกอบวิชาชีพ", "Professionals")),
        ('3', new("เจ้าหน้าที่เทคนิคและผู้ช่วยวิชาชีพ", "Technicians and associate professionals")),
        ('4', new("เสมียน", "Clerical support workers")),
        ('5', new("พนักงานบริการและผู้จำหน่ายสินค้า", "Services and sales workers")),
        ('6', new("ผู้มีฝีมือด้านการเกษตร ป่าไม้ และประมง", "Skilled agricultural, forestry and fishery workers")),
        ('7', new("ช่างฝีมือ", "Craft and related trades workers")),
        ('8', new("ผู้ควบคุมเครื่องจักรและผู้ประกอบชิ้นส่วน", "Plant and machine operators and assemblers")),
        ('9', new("ผู้ประกอบอาชีพงานพื้นฐาน", "Elementary occupations")),
        ('0', new("ทหาร", "Armed forces occupations")),
    ];

    /// <summary>The name of the major group of a code.</summary>
    public static LocalizedText MajorOf(string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        return MajorGroups.First(group => group.Digit == code[0]).Name;
    }
}
