using Sedz.Api.Imports.Sheets;
using static Sedz.Api.Imports.Contacts.ContactColumn;

namespace Sedz.Api.Imports.Contacts;

/// <summary>The headings of the form's export.</summary>
public static class ContactHeadings
{
    /// <summary>All columns.</summary>
    public static HeadingTable<ContactColumn> Table { get; } = new(
        new(Timestamp, "ประทับเวลา", "Timestamp", false, "วันเวลาที่ส่ง", "เวลาที่ส่ง", "submitted at", "time",
            "date") { Field = RowFields.Date },
        new(Province, "จังหวัด", "Province", true, "ชื่อจังหวัด", "จ.", "changwat") { Field = RowFields.Place },
        new(Role, "บทบาท", "Role", true, "หน้าที่", "บทบาทหน้าที่", "ประเภทผู้ประสานงาน", "ทำหน้าที่", "type of contact", "contact type",
            "duty") { Field = RowFields.Name },
        new(Name, "ชื่อ-นามสกุล", "Name", true, "ชื่อ", "ชื่อ สกุล", "ชื่อและนามสกุล", "ชื่อ-สกุล", "full name",
            "contact name") { Field = RowFields.Name },
        new(Position, "ตำแหน่ง", "Position", false, "ตำแหน่ง/สังกัด", "สังกัด", "หน่วยงาน", "title", "office", "organisation",
            "organization") { Field = RowFields.Name },
        new(Phone, "โทรศัพท์", "Phone", false, "เบอร์โทร", "เบอร์โทรศัพท์", "หมายเลขโทรศัพท์", "โทร", "มือถือ", "phone number",
            "telephone", "mobile", "tel") { Field = RowFields.Phone },
        new(Email, "อีเมล", "E-mail", false, "อีเมล์", "ที่อยู่อีเมล", "email", "email address", "mail") { Field = RowFields.Name });
}
