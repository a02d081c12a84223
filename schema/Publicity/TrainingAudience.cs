namespace Sedz.Schema.Publicity;

/// <summary>Who a training is for.</summary>
public enum TrainingAudience
{
    /// <summary>Staff of the Ministry's agencies (R3.3). บุคลากรของกระทรวง</summary>
    MinistryStaff,

    /// <summary>Staff of provinces and districts. บุคลากรของจังหวัดและอำเภอ</summary>
    ProvincialStaff,

    /// <summary>People of the seven partners. ๗ ภาคี</summary>
    Partners,

    /// <summary>People of the area, returning workers among them. ประชาชนในพื้นที่</summary>
    People,
}
