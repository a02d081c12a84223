namespace Sedz.Schema.Sites;

/// <summary>The six types of land a site may stand on (R2.2.1). Land types and partner sectors do not map one to one.</summary>
public enum LandType
{
    /// <summary>
    /// Land of state agencies, state enterprises, local administrative organisations, the Treasury or security agencies.
    /// ที่ดินของส่วนราชการ
    /// </summary>
    Government,

    /// <summary>Land that the public uses in common. พื้นที่สาธารณประโยชน์</summary>
    PublicBenefit,

    /// <summary>Land of companies and other private-sector holders. พื้นที่ภาคเอกชน</summary>
    Private,

    /// <summary>Land of schools, colleges and universities. พื้นที่ภาควิชาการ/สถาบันการศึกษา</summary>
    Academic,

    /// <summary>Land of religious organisations. พื้นที่องค์กรศาสนา</summary>
    Religious,

    /// <summary>Land of citizens. พื้นที่ภาคประชาชน</summary>
    People,
}
