namespace Sedz.Schema.Development;

/// <summary>The forms of development in words.</summary>
public static class DevelopmentFormWords
{
    /// <summary>The form in words.</summary>
    public static LocalizedText Of(DevelopmentForm form) => form switch
    {
        DevelopmentForm.NewTheory => new("เกษตรทฤษฎีใหม่", "the New Theory"),
        DevelopmentForm.Bowon => new("บวร (บ้าน วัด โรงเรียนหรือราชการ)", "Bowon: home, temple, school or government"),
        DevelopmentForm.Borom => new("บรม (บ้าน โรงเรียนหรือราชการ มัสยิด)", "Borom: home, school or government, mosque"),
        DevelopmentForm.Khrop => new("ครบ (คริสต์ โรงเรียนหรือราชการ บ้าน)", "Khrop: church, school or government, home"),
        DevelopmentForm.OtherRoyalInitiative => new("แนวพระราชดำริอื่น", "another royal initiative"),
        DevelopmentForm.BcgBio => new("BCG เศรษฐกิจชีวภาพ", "BCG, bio-economy"),
        DevelopmentForm.BcgCircular => new("BCG เศรษฐกิจหมุนเวียน", "BCG, circular economy"),
        DevelopmentForm.BcgGreen => new("BCG เศรษฐกิจสีเขียว", "BCG, green economy"),
        DevelopmentForm.PolicySandbox => new("นวัตกรรม Policy Sandbox ตามการปฏิรูประบบราชการ",
            "a Policy Sandbox under public-service reform"),
        DevelopmentForm.OtherScience => new("ศาสตร์อื่น", "another science"),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Not a form of development."),
    };
}
