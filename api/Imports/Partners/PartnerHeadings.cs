using Sedz.Api.Imports.Sheets;
using static Sedz.Api.Imports.Partners.PartnerColumn;

namespace Sedz.Api.Imports.Partners;

/// <summary>The headings of a sheet of partners.</summary>
public static class PartnerHeadings
{
    /// <summary>All columns.</summary>
    public static HeadingTable<PartnerColumn> Table { get; } = new(
        new(Name, "ชื่อองค์กร", "Organisation", true, "ชื่อภาคี", "ภาคี", "ชื่อหน่วยงาน", "หน่วยงาน", "องค์กร", "ชื่อ", "organization", "partner",
            "partner name", "name", "name th") { Field = RowFields.Name },
        new(NameEn, "ชื่อภาษาอังกฤษ", "Name in English", false, "ชื่ออังกฤษ", "name en", "english name") { Field = RowFields.Name },
        new(Sector, "ภาคส่วน", "Sector", true, "ประเภทภาคี", "ภาค", "ภาคีเครือข่าย", "กลุ่มภาคี", "partner sector") { Field = RowFields.Sector },
        new(Kind, "ประเภทองค์กร", "Kind of organisation", false, "ชนิดองค์กร", "รูปแบบองค์กร", "kind", "organisation type", "organization type",
            "type"),
        new(JuristicNumber, "เลขทะเบียนนิติบุคคล", "Juristic number", false, "เลขนิติบุคคล", "ทะเบียนนิติบุคคล", "เลขประจำตัวผู้เสียภาษี", "juristic id",
            "tax id", "registration number") { Field = RowFields.NationalId },
        new(Province, "จังหวัด", "Province", true, "ชื่อจังหวัด", "จ.", "changwat") { Field = RowFields.Place },
        new(District, "อำเภอ", "District", false, "เขต", "อ.", "อำเภอ/เขต", "amphoe") { Field = RowFields.Place },
        new(Subdistrict, "ตำบล", "Sub-district", false, "แขวง", "ต.", "ตำบล/แขวง", "tambon", "subdistrict") { Field = RowFields.Place },
        new(Website, "เว็บไซต์", "Website", false, "เว็บ", "web", "url", "web page") { Field = RowFields.Name },
        new(Address, "ที่อยู่", "Address", false, "ที่ตั้ง", "ที่อยู่องค์กร", "office") { Field = RowFields.Name },
        new(ContactName, "ผู้ติดต่อ", "Contact", false, "ชื่อผู้ติดต่อ", "ผู้ประสานงาน", "contact name", "contact person") { Field = RowFields.Name },
        new(ContactPhone, "โทรศัพท์", "Phone", false, "เบอร์โทร", "เบอร์โทรศัพท์", "โทร", "มือถือ", "telephone", "mobile",
            "tel") { Field = RowFields.Phone },
        new(ContactEmail, "อีเมล", "E-mail", false, "อีเมล์", "email", "email address", "mail") { Field = RowFields.Name },
        new(Site, "รหัสพื้นที่", "Site code", false, "รหัสพื้นที่เป้าหมาย", "พื้นที่", "site", "code of site") { Field = RowFields.Site },
        new(Role, "บทบาท", "Role", false, "บทบาทหน้าที่", "การมีส่วนร่วม", "บทบาทภาคี", "engagement") { Field = RowFields.Role },
        new(Status, "สถานะ", "Status", false, "สถานะความร่วมมือ", "ความคืบหน้า", "state") { Field = RowFields.Role },
        new(StatusDate, "วันที่ของสถานะ", "Status date", false, "วันที่", "วันที่ตกลง", "since", "date") { Field = RowFields.Date },
        new(Contribution, "สิ่งที่สนับสนุน", "Contribution", false, "ประเภทการสนับสนุน", "การสนับสนุน", "ข้อผูกพัน", "commitment",
            "kind of contribution") { Field = RowFields.Amount },
        new(Amount, "จำนวน", "Amount", false, "จำนวนที่สนับสนุน", "ปริมาณ", "มูลค่า", "quantity", "committed") { Field = RowFields.Amount },
        new(Unit, "หน่วย", "Unit", false, "หน่วยนับ", "unit of measure") { Field = RowFields.Amount },
        new(StartsOn, "ตั้งแต่", "From", false, "วันเริ่ม", "วันเริ่มต้น", "start", "starts on") { Field = RowFields.Date },
        new(EndsOn, "ถึง", "To", false, "วันสิ้นสุด", "สิ้นสุด", "end", "ends on", "until") { Field = RowFields.Date },
        new(Delivered, "ส่งมอบแล้ว", "Delivered", false, "จำนวนที่ส่งมอบ", "ยอดส่งมอบ", "delivered amount") { Field = RowFields.Amount },
        new(Evidence, "หลักฐาน", "Evidence", false, "เอกสารอ้างอิง", "อ้างอิง", "reference", "document") { Field = RowFields.Name });
}
