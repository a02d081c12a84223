namespace Sedz.Schema.Poverty;

/// <summary>The five dimensions of poverty that TPMAP tells apart.</summary>
public enum PovertyDimension
{
    /// <summary>Health. สุขภาพ</summary>
    Health,

    /// <summary>Education. การศึกษา</summary>
    Education,

    /// <summary>Living conditions. ความเป็นอยู่</summary>
    Living,

    /// <summary>Income. รายได้</summary>
    Income,

    /// <summary>Access to state services. การเข้าถึงบริการรัฐ</summary>
    Access,
}
