namespace Sedz.Schema.Development;

/// <summary>The forms of development that a province chooses from for a site (R2.3). A site may have several at once.</summary>
public enum DevelopmentForm
{
    /// <summary>The New Theory. เกษตรทฤษฎีใหม่</summary>
    NewTheory,

    /// <summary>Home, temple and school or government. บวร</summary>
    Bowon,

    /// <summary>Home, school or government and mosque. บรม</summary>
    Borom,

    /// <summary>Church, school or government and home. ครบ</summary>
    Khrop,

    /// <summary>Another royal initiative. แนวพระราชดำริอื่น</summary>
    OtherRoyalInitiative,

    /// <summary>BCG, bio. เศรษฐกิจชีวภาพ</summary>
    BcgBio,

    /// <summary>BCG, circular. เศรษฐกิจหมุนเวียน</summary>
    BcgCircular,

    /// <summary>BCG, green. เศรษฐกิจสีเขียว</summary>
    BcgGreen,

    /// <summary>An innovation tried under public-service reform. Policy Sandbox</summary>
    PolicySandbox,

    /// <summary>Other sciences. ศาสตร์อื่น</summary>
    OtherScience,
}
