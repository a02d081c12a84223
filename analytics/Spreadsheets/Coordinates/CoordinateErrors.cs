namespace Sedz.Analytics.Spreadsheets.Coordinates;

/// <summary>Why a position is refused. The forms of a position share these.</summary>
internal static class CoordinateErrors
{
    public static readonly CellError Unreadable = new("invalid_coordinate",
        "ช่องนี้ไม่ใช่พิกัด โปรดกรอกละติจูดและลองจิจูด เช่น 16.43207, 101.14792",
        "This is not a position: give latitude and longitude, such as 16.43207, 101.14792");

    public static readonly CellError LinkWithoutPosition = new("invalid_coordinate",
        "ลิงก์นี้ไม่มีค่าพิกัดอยู่ในตัว โปรดเปิดลิงก์แล้วคัดลอกละติจูดและลองจิจูดมาวาง",
        "The link does not hold the position itself: open it and copy latitude and longitude");

    public static readonly CellError Incomplete = new("incomplete_coordinate",
        "พิกัดมีเพียงค่าเดียว โปรดกรอกให้ครบทั้งละติจูดและลองจิจูด",
        "Half of the position is missing: give both latitude and longitude");

    public static readonly CellError OutOfRange = new("out_of_range",
        "จุดนี้อยู่นอกประเทศไทย โปรดตรวจพิกัด (ละติจูด 5.5 ถึง 20.6 ลองจิจูด 97.2 ถึง 105.8) และโซน UTM",
        "The point lies outside Thailand (latitude 5.5 to 20.6, longitude 97.2 to 105.8): check the position and the UTM zone");

    public static readonly CellError AmbiguousZone = new("ambiguous_zone",
        "พิกัด UTM นี้อยู่ในประเทศไทยได้ทั้งโซน 47 และโซน 48 โปรดระบุโซน",
        "This UTM position lies in Thailand in zone 47 and in zone 48 alike: name the zone");
}
