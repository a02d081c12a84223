namespace Sedz.Analytics.Matching;

/// <summary>Why a worker or an opening is not matched.</summary>
public enum MatchReasonCode
{
    /// <summary>No opening lies within the radius. ไม่มีตำแหน่งงานในระยะ</summary>
    NoOpeningInReach,

    /// <summary>All openings in reach, that the wage does not rule out, require skills that are missing. ขาดทักษะที่กำหนด</summary>
    NoSkillFit,

    /// <summary>The openings in reach that would fit pay too little. ค่าจ้างต่ำเกินไป</summary>
    WageTooLow,

    /// <summary>All fitting places are held by workers for whom the total is lower. เต็มโดยผู้ที่ต้นทุนรวมต่ำกว่า</summary>
    AllPlacesFull,

    /// <summary>A fitting place is empty: the policy does not seek the least cost. มีที่ว่างแต่นโยบายนี้ไม่ได้จัดให้</summary>
    LeftByPolicy,

    /// <summary>No worker lives within the radius. ไม่มีแรงงานในระยะ</summary>
    NoWorkerInReach,

    /// <summary>Those in reach who would fit have other places, at a lower total. ผู้ที่เหมาะสมได้ที่อื่นซึ่งต้นทุนรวมต่ำกว่า</summary>
    BetterPlacedElsewhere,
}
