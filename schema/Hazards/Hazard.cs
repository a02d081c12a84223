namespace Sedz.Schema.Hazards;

/// <summary>A kind of disaster. Flood and drought are the programme's own (R2.2.4); the others are kept as recorded.</summary>
public enum Hazard
{
    /// <summary>Flood. อุทกภัย</summary>
    Flood,

    /// <summary>Drought. ภัยแล้ง</summary>
    Drought,

    /// <summary>Storm. วาตภัย</summary>
    Storm,

    /// <summary>Landslide. ดินถล่ม</summary>
    Landslide,

    /// <summary>Earthquake. แผ่นดินไหว</summary>
    Earthquake,

    /// <summary>Wildfire and haze. ไฟป่าและหมอกควัน</summary>
    Wildfire,
}
