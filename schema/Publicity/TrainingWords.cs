namespace Sedz.Schema.Publicity;

/// <summary>What people call those whom a training is for.</summary>
public static class TrainingWords
{
    /// <summary>The audience in words.</summary>
    public static LocalizedText Of(TrainingAudience audience) => audience switch
    {
        TrainingAudience.MinistryStaff => new("บุคลากรของหน่วยงานในกระทรวงมหาดไทย", "Staff of the Ministry's agencies"),
        TrainingAudience.ProvincialStaff => new("บุคลากรของจังหวัดและอำเภอ", "Staff of provinces and districts"),
        TrainingAudience.Partners => new("บุคลากรของ ๗ ภาคี", "People of the seven partners"),
        TrainingAudience.People => new("ประชาชนในพื้นที่", "People of the area"),
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "Not an audience."),
    };
}
