using Sedz.Api.Imports.Sheets;
using static Sedz.Api.Imports.Sites.SiteColumn;

namespace Sedz.Api.Imports.Sites;

/// <summary>The headings of a candidate list. The same table reads sheets and writes the export.</summary>
public static class SiteHeadings
{
    /// <summary>All columns. The first twenty that the export writes are those of the Ministry's sheet of B.E. 2564.</summary>
    public static HeadingTable<SiteColumn> Table { get; } = new(
        Column(Number, "ลำดับ", "No.", "ลำดับที่", "ที่", "no", "number", "seq", "item"),
        Required(Name, "ชื่อพื้นที่", "Site name",
            "ชื่อพื้นที่เป้าหมาย", "ชื่อสถานที่", "ชื่อแปลง", "ชื่อโครงการ", "ชื่อพื้นที่ปฏิบัติการ", "ชื่อพื้นที่ไทย", "name", "site",
            "area name", "name th", "site name th"),
        Required(Province, "จังหวัด", "Province", "จ.", "ชื่อจังหวัด", "changwat", "province name"),
        Column(District, "อำเภอ", "District", "อ.", "เขต", "อำเภอ/เขต", "ชื่ออำเภอ", "amphoe", "amphur"),
        Column(Subdistrict, "ตำบล", "Sub-district", "ต.", "แขวง", "ตำบล/แขวง", "ชื่อตำบล", "tambon", "sub district", "subdistrict"),
        Required(LandType, "ประเภทพื้นที่", "Land type",
            "ประเภทที่ดิน", "ประเภทของพื้นที่", "ประเภทของที่ดิน", "ชนิดพื้นที่", "ลักษณะที่ดิน", "type of land", "landtype", "area type"),
        Column(Holder, "ผู้ถือครอง/หน่วยงาน", "Holder",
            "ผู้ถือครอง", "ผู้ถือครองที่ดิน", "ชื่อผู้ถือครอง", "เจ้าของ", "เจ้าของที่ดิน", "ชื่อเจ้าของที่ดิน", "เจ้าของ/หน่วยงาน",
            "หน่วยงาน", "ชื่อบุคคล/หน่วยงาน",
            "บุคคล/หน่วยงาน", "ผู้ครอบครอง", "owner", "land holder", "landholder", "land owner", "holder name", "holder/agency"),
        Column(HolderId, "เลขประจำตัว", "Holder ID",
            "เลขประจำตัวประชาชน", "เลขบัตรประชาชน", "เลขที่บัตรประชาชน", "หมายเลขประจำตัวประชาชน", "เลขทะเบียนนิติบุคคล", "เลขนิติบุคคล",
            "เลขประจำตัวผู้ถือครอง",
            "national id", "id number", "citizen id", "juristic id", "id card"),
        Column(Phone, "โทรศัพท์", "Phone",
            "เบอร์โทร", "เบอร์โทรศัพท์", "หมายเลขโทรศัพท์", "โทร", "โทร.", "เบอร์ติดต่อ", "เบอร์มือถือ", "มือถือ", "telephone",
            "phone number", "mobile", "tel", "contact number"),
        Column(Documents, "เอกสารสิทธิ์", "Land document",
            "เอกสารสิทธิ", "เอกสารสิทธิ์ที่ดิน", "เอกสารที่ดิน", "ประเภทเอกสารสิทธิ์", "หลักฐานที่ดิน", "โฉนด", "document", "documents",
            "title deed", "title document", "land documents", "title"),
        Column(Area, "เนื้อที่", "Area", "ขนาดพื้นที่", "จำนวนเนื้อที่", "เนื้อที่ดิน", "ขนาด", "จำนวนพื้นที่", "ขนาดที่ดิน", "area size",
            "land area", "size"),
        Column(Rai, "ไร่", "Rai", "เนื้อที่ไร่", "จำนวนไร่", "area rai"),
        Column(Ngan, "งาน", "Ngan", "เนื้อที่งาน", "area ngan"),
        Column(SquareWah, "ตารางวา", "Square wah", "ตร.ว.", "วา", "เนื้อที่ตารางวา", "sq wah", "wah", "area wah"),
        Column(Coordinate, "พิกัด", "Coordinate",
            "พิกัดที่ตั้ง", "พิกัดแปลง", "พิกัดพื้นที่", "ค่าพิกัด", "ตำแหน่ง", "พิกัด GPS", "พิกัดทางภูมิศาสตร์", "coordinates",
            "location", "gps", "position", "lat/lon", "lat long",
            "latitude, longitude"),
        Column(Latitude, "ละติจูด", "Latitude", "lat", "ละติจูต", "ค่าละติจูด", "พิกัดละติจูด", "y (lat)"),
        Column(Longitude, "ลองจิจูด", "Longitude", "long", "lon", "lng", "ลองติจูด", "ลองจิจูต", "ค่าลองจิจูด", "พิกัดลองจิจูด",
            "x (long)"),
        Column(Zone, "โซน", "Zone", "UTM zone", "เขตกริด", "โซน UTM"),
        Column(Easting, "พิกัดตะวันออก", "Easting", "east", "utm e", "พิกัด E", "พิกัด X", "X", "E", "utm x", "ค่าพิกัด E", "ค่าพิกัด X"),
        Column(Northing, "พิกัดเหนือ", "Northing", "north", "utm n", "พิกัด N", "พิกัด Y", "Y", "N", "utm y", "ค่าพิกัด N", "ค่าพิกัด Y"),
        Column(Channel, "ช่องทางการเสนอพื้นที่", "Nomination channel",
            "ช่องทางการเสนอ", "ช่องทาง", "วิธีการได้มา", "ที่มาของพื้นที่", "การเสนอพื้นที่", "channel", "nomination",
            "channel of nomination", "nominated by"),
        Column(Consent, "ยินยอมให้ใช้พื้นที่", "Consent",
            "ความยินยอม", "การยินยอม", "ยินยอม", "การยินยอมให้ใช้พื้นที่", "หนังสือยินยอม", "ความยินยอมให้ใช้พื้นที่", "ยินยอม/อนุญาต",
            "ยินยอมให้ใช้ประโยชน์",
            "consent to use", "owner consent", "consent/permission"),
        Column(Term, "ระยะเวลาการใช้ประโยชน์", "Term of use",
            "ระยะเวลา", "ระยะเวลาใช้ประโยชน์", "ระยะเวลาการใช้พื้นที่", "ระยะเวลาที่อนุญาต", "term", "duration", "period of use",
            "length of term"),
        Column(RegisteredOn, "วันที่จดทะเบียน", "Registered on",
            "วันจดทะเบียน", "วัน/เดือน/ปี ที่จดทะเบียน", "วันที่จดทะเบียนการใช้ประโยชน์ร่วม", "จดทะเบียนเมื่อ", "registration date",
            "date of registration", "date registered"),
        Column(Ready, "พร้อมดำเนินการ", "Ready",
            "ความพร้อม", "ความพร้อมดำเนินการ", "ความพร้อมของพื้นที่", "พร้อมดำเนินการทันที", "สถานะความพร้อม", "readiness",
            "ready to start"),
        Column(Problems, "ปัญหาของพื้นที่", "Problems", "ปัญหา", "สภาพปัญหา", "ปัญหาพื้นที่", "ปัญหาในพื้นที่", "problem", "area problems",
            "problems of the area"),
        Column(Water, "แหล่งน้ำ", "Water", "แหล่งน้ำในพื้นที่", "น้ำ", "แหล่งน้ำหลัก", "water source", "source of water"),
        Column(Remarks, "หมายเหตุ", "Remarks", "ข้อสังเกต", "บันทึก", "remark", "note", "notes", "comment", "comments"),
        Column(NameEn, "ชื่อพื้นที่ (อังกฤษ)", "Site name (English)", "ชื่อภาษาอังกฤษ", "ชื่อพื้นที่ภาษาอังกฤษ", "name en", "english name",
            "site name en"),
        Column(Ground, "เหตุผลการคัดเลือก", "Ground", "เหตุผล", "ลักษณะพื้นที่", "เหตุผลที่เลือก", "ศักยภาพ/ภัยพิบัติ", "grounds",
            "reason", "reason for selection"),
        Column(Permission, "การอนุญาตให้ใช้พื้นที่", "Permission",
            "อนุญาตให้ใช้พื้นที่", "การอนุญาต", "อนุญาต", "หนังสืออนุญาต", "ผลการอนุญาต", "permit", "permission to use",
            "agency permission"),
        Column(RegistrationKind, "ประเภทการจดทะเบียน", "Registration kind", "จดทะเบียนประเภท", "ชนิดการจดทะเบียน", "type of registration",
            "registration type"),
        Column(RegistrationOffice, "สำนักงานที่ดิน", "Land Office", "สนง.ที่ดิน", "จดทะเบียน ณ สำนักงานที่ดิน", "registration office",
            "office"),
        Column(RegistrationNumber, "เลขที่จดทะเบียน", "Registration number", "เลขทะเบียน", "ทะเบียนเลขที่", "registration no"),
        Column(RunsFrom, "วันเริ่มต้นสิทธิ", "Runs from", "วันที่เริ่มต้น", "เริ่มต้น", "วันเริ่มต้น", "ตั้งแต่วันที่", "start date",
            "valid from", "from"),
        Column(RunsTo, "วันสิ้นสุดสิทธิ", "Runs to", "วันที่สิ้นสุด", "สิ้นสุด", "วันสิ้นสุด", "ถึงวันที่", "end date", "valid to", "to",
            "until"),
        Column(Road, "ถนนเข้าถึง", "Road", "ถนน", "เส้นทางเข้าถึง", "การเข้าถึง", "ทางเข้าออก", "road access", "access road"),
        Column(Electricity, "ไฟฟ้า", "Electricity", "ไฟฟ้าเข้าถึง", "มีไฟฟ้า", "electric", "power"),
        Column(Boundary, "ขอบเขตพื้นที่ (WKT)", "Boundary (WKT)", "ขอบเขต", "ขอบเขตพื้นที่", "แนวเขต", "polygon", "wkt", "geometry",
            "outline"));

    private static Heading<SiteColumn> Column(SiteColumn column, string th, string en, params string[] variants) =>
        new(column, th, en, false, variants) { Field = FieldOf(column) };

    private static Heading<SiteColumn> Required(SiteColumn column, string th, string en, params string[] variants) =>
        Column(column, th, en, variants) with { Required = true };

    private static string? FieldOf(SiteColumn column) => column switch
    {
        Province or District or Subdistrict => RowFields.Place,
        SiteColumn.LandType => RowFields.LandType,
        HolderId => RowFields.NationalId,
        Phone => RowFields.Phone,
        Area or Rai or Ngan or SquareWah => RowFields.Area,
        Coordinate or Latitude or Longitude or Zone or Easting or Northing or Boundary => RowFields.Coordinate,
        Channel => RowFields.Channel,
        Term => RowFields.Term,
        RegisteredOn or RunsFrom or RunsTo => RowFields.Date,
        Number or Consent or Permission or Ready or Water or Road or Electricity => null,
        _ => RowFields.Name,
    };
}
