namespace Sedz.Schema.Sites;

/// <summary>The main source of water of a site, as stated.</summary>
public enum WaterSource
{
    /// <summary>No water on or beside the site: an answer, not a gap. ไม่มี</summary>
    None,

    /// <summary>A well into ground water. บ่อบาดาล</summary>
    GroundWater,

    /// <summary>A pond or dug basin. สระน้ำ</summary>
    Pond,

    /// <summary>A stream or river. ลำห้วย, แม่น้ำ</summary>
    Stream,

    /// <summary>A reservoir, a weir or an irrigation canal. อ่างเก็บน้ำ, ชลประทาน</summary>
    Irrigation,

    /// <summary>Piped water. ประปา</summary>
    Piped,

    /// <summary>Rain only. น้ำฝน</summary>
    Rain,

    /// <summary>Water of another kind; its words are kept.</summary>
    Other,
}
