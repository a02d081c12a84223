namespace Sedz.Schema.Partners;

/// <summary>
/// The unit of a commitment. Only some convert into each other; how, is in the analytics of deliveries. A month's or a day's work is not turned into
/// hours: nobody has said how long the day is.
/// </summary>
public enum ContributionUnit
{
    /// <summary>Baht. บาท</summary>
    Baht,

    /// <summary>Square metre. ตารางเมตร</summary>
    SquareMetre,

    /// <summary>Rai: 1,600 m². ไร่</summary>
    Rai,

    /// <summary>Ngan: 400 m². งาน</summary>
    Ngan,

    /// <summary>Square wah: 4 m². ตารางวา</summary>
    SquareWah,

    /// <summary>One person's work for a day. คน-วัน</summary>
    PersonDay,

    /// <summary>One person's work for an hour. คน-ชั่วโมง</summary>
    PersonHour,

    /// <summary>One person's work for a month. คน-เดือน</summary>
    PersonMonth,

    /// <summary>Kilogram. กิโลกรัม</summary>
    Kilogram,

    /// <summary>Tonne: 1,000 kg. ตัน</summary>
    Tonne,

    /// <summary>Litre. ลิตร</summary>
    Litre,

    /// <summary>Cubic metre: 1,000 litres. ลูกบาศก์เมตร</summary>
    CubicMetre,

    /// <summary>Piece. ชิ้น</summary>
    Piece,

    /// <summary>Person, such as one trained. คน</summary>
    Person,

    /// <summary>Course, or another occasion. ครั้ง หลักสูตร</summary>
    Course,

    /// <summary>Hour. ชั่วโมง</summary>
    Hour,

    /// <summary>Day. วัน</summary>
    Day,

    /// <summary>A unit that the list does not name: its words are kept, and it converts into no other. หน่วยอื่น</summary>
    Other,
}
