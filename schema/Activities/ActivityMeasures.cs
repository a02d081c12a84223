using System.Collections.Immutable;

namespace Sedz.Schema.Activities;

/// <summary>The measures of activities, with what people call them.</summary>
public static class ActivityMeasures
{
    /// <summary>All of them, in their order.</summary>
    public static ImmutableArray<ActivityMeasure> All { get; } = [.. Enum.GetValues<ActivityMeasure>()];

    /// <summary>Those that count people.</summary>
    public static ImmutableArray<ActivityMeasure> OfPeople { get; } = [.. All.Where(measure => measure != ActivityMeasure.MoneyBaht)];

    /// <summary>The name of a measure, its unit with it.</summary>
    public static LocalizedText Of(ActivityMeasure measure) => measure switch
    {
        ActivityMeasure.MoneyBaht => new("งบประมาณ (บาท)", "Money (baht)"),
        ActivityMeasure.Trained => new("ผู้ผ่านการอบรม (คน)", "People trained"),
        ActivityMeasure.Employed => new("ผู้ได้รับการจ้างงาน (คน)", "People given work"),
        ActivityMeasure.DevelopmentVolunteers => new("จิตอาสาพัฒนา (คน)", "Volunteers for development"),
        ActivityMeasure.DisasterVolunteers => new("จิตอาสาภัยพิบัติ (คน)", "Volunteers for disasters"),
        ActivityMeasure.Entrepreneurs => new("ผู้ประกอบการใหม่ (ราย)", "New entrepreneurs"),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a measure of activities."),
    };
}
