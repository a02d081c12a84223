namespace Sedz.Analytics.Partners;

/// <summary>What speaks for two organisations being one, the strongest first.</summary>
public enum DuplicateReason
{
    /// <summary>They have one registration number. เลขทะเบียนตรงกัน</summary>
    SameNumber,

    /// <summary>They have one name, the words of its form left out, in one province. ชื่อตรงกันในจังหวัดเดียวกัน</summary>
    SameNameInProvince,

    /// <summary>They have one name in different provinces. ชื่อตรงกันต่างจังหวัด</summary>
    SameNameElsewhere,

    /// <summary>Their names differ only by letters that sound alike. ชื่อออกเสียงเหมือนกัน</summary>
    SoundsAlike,
}
