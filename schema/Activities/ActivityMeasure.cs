namespace Sedz.Schema.Activities;

/// <summary>What is planned and reported of an activity in numbers.</summary>
public enum ActivityMeasure
{
    /// <summary>Money spent, in baht. งบประมาณ</summary>
    MoneyBaht,

    /// <summary>People who were trained. ผู้ผ่านการอบรม</summary>
    Trained,

    /// <summary>People who were given work. ผู้ได้รับการจ้างงาน</summary>
    Employed,

    /// <summary>Volunteers for development. จิตอาสาพัฒนา</summary>
    DevelopmentVolunteers,

    /// <summary>Volunteers for disasters. จิตอาสาภัยพิบัติ</summary>
    DisasterVolunteers,

    /// <summary>Entrepreneurs who started. ผู้ประกอบการใหม่</summary>
    Entrepreneurs,
}
