namespace Sedz.Schema.Matching;

/// <summary>Why a worker or an opening took no part in a matching, or is not matched by it.</summary>
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

    /// <summary>What would fit was declined or left before, and is not proposed again. เคยปฏิเสธหรือออกจากงานนั้น</summary>
    Declined,

    /// <summary>Where the worker lives is not known as a position: took no part. ไม่ทราบพิกัดของตำบลที่อยู่</summary>
    NoHomePlace,

    /// <summary>The worker is not looking for work here: took no part. ไม่ประสงค์ทำงานในพื้นที่</summary>
    NotAvailable,

    /// <summary>The worker can take up work only later than the run asks for: took no part. พร้อมทำงานหลังวันที่กำหนด</summary>
    AvailableLater,

    /// <summary>
    /// The worker has accepted or taken up a place, or holds a proposal beyond the province that is matched: took no part.
    /// มีงานหรือข้อเสนออยู่แล้ว
    /// </summary>
    AlreadyMatched,

    /// <summary>Where the site lies is not known: the opening took no part. ไม่ทราบที่ตั้งของพื้นที่</summary>
    NoPosition,

    /// <summary>All places of the opening are accepted or taken up: it took no part. ตำแหน่งเต็มแล้ว</summary>
    Full,

    /// <summary>The opening's last day of work is over: it took no part. พ้นวันสุดท้ายของงานแล้ว</summary>
    Ended,

    /// <summary>
    /// The record was changed while the run was at work, so that nothing is proposed on it. ข้อมูลเปลี่ยนระหว่างการจับคู่
    /// </summary>
    Changed,

    /// <summary>
    /// The distances by road that the run goes by do not have the sub-district of the worker, or the site of the opening: took no part.
    /// ไม่มีในตารางระยะทางตามถนน
    /// </summary>
    NoRoadDistance,
}
