using Sedz.Api.Imports.Sheets;
using static Sedz.Api.Imports.Workers.WorkerColumn;

namespace Sedz.Api.Imports.Workers;

/// <summary>The headings of a list of returning workers. The same table reads lists and writes the template.</summary>
public static class WorkerHeadings
{
    /// <summary>All columns, in the order of the template.</summary>
    public static HeadingTable<WorkerColumn> Table { get; } = new(
        Column(Name, RowFields.Name, "ชื่อ-นามสกุล", "Name", "ชื่อ", "ชื่อ สกุล", "ชื่อและนามสกุล", "ชื่อ-สกุล", "full name", "worker name"),
        Column(NationalId, RowFields.NationalId, "เลขประจำตัวประชาชน", "National ID",
            "เลขบัตรประชาชน", "เลขที่บัตรประชาชน", "หมายเลขประจำตัวประชาชน", "เลขประจำตัว", "บัตรประชาชน", "citizen id", "id number", "id card"),
        Column(Phone, RowFields.Phone, "โทรศัพท์", "Phone",
            "เบอร์โทร", "เบอร์โทรศัพท์", "หมายเลขโทรศัพท์", "โทร", "มือถือ", "เบอร์มือถือ", "phone number", "telephone", "mobile", "tel"),
        Column(Home, RowFields.Place, "ภูมิลำเนา", "Home",
            "ที่อยู่", "ที่อยู่ปัจจุบัน", "รหัสตำบล", "ภูมิลำเนาที่กลับ", "home address", "address", "sub-district code", "tambon code"),
        Column(Province, RowFields.Place, "จังหวัด", "Province", "จ.", "ชื่อจังหวัด", "จังหวัดภูมิลำเนา", "changwat", "home province"),
        Column(District, RowFields.Place, "อำเภอ", "District", "อ.", "เขต", "อำเภอ/เขต", "ชื่ออำเภอ", "amphoe", "home district"),
        Column(Subdistrict, RowFields.Place, "ตำบล", "Sub-district", "ต.", "แขวง", "ตำบล/แขวง", "ชื่อตำบล", "tambon", "home sub-district"),
        Column(Occupation, RowFields.Occupation, "อาชีพเดิม", "Former occupation",
            "อาชีพ", "อาชีพก่อนถูกเลิกจ้าง", "ตำแหน่งงานเดิม", "ตำแหน่งเดิม", "งานเดิม", "รหัสอาชีพ", "occupation", "former job", "job",
            "isco", "tsco", "occupation code") with { Required = true },
        Column(Industry, RowFields.Industry, "อุตสาหกรรมเดิม", "Former industry",
            "อุตสาหกรรม", "ประเภทกิจการ", "ประเภทธุรกิจ", "กิจการเดิม", "รหัสอุตสาหกรรม", "industry", "sector", "isic", "tsic"),
        Column(Skills, RowFields.Skill, "ทักษะ", "Skills", "ความสามารถ", "ความถนัด", "ทักษะฝีมือ", "ทักษะอาชีพ", "skill", "abilities"),
        Column(Education, RowFields.Education, "ระดับการศึกษา", "Education",
            "การศึกษา", "วุฒิการศึกษา", "การศึกษาสูงสุด", "วุฒิ", "education level", "highest education"),
        Column(LaidOffOn, RowFields.Date, "วันที่ถูกเลิกจ้าง", "Laid off on",
            "วันเลิกจ้าง", "ถูกเลิกจ้างเมื่อ", "วันที่เลิกจ้าง", "วันที่ออกจากงาน", "lay-off date", "laid off", "date of lay-off"),
        Column(ReturnedOn, RowFields.Date, "วันที่กลับถิ่น", "Returned on",
            "วันกลับถิ่น", "กลับภูมิลำเนาเมื่อ", "วันที่กลับภูมิลำเนา", "วันที่กลับบ้าน", "return date", "returned", "date of return"),
        Column(Availability, RowFields.Availability, "ความพร้อมทำงาน", "Availability",
            "พร้อมทำงาน", "สถานะความพร้อม", "สถานะการทำงาน", "available", "ready to work"),
        Column(AvailableFrom, RowFields.Date, "พร้อมตั้งแต่วันที่", "Available from", "วันที่พร้อมทำงาน", "พร้อมวันที่", "start date"),
        Column(WageWish, RowFields.Wage, "ค่าจ้างที่ต้องการ (บาทต่อเดือน)", "Wage wish (baht a month)",
            "ค่าจ้างที่ต้องการ", "เงินเดือนที่ต้องการ", "ค่าแรงที่ต้องการ", "wage wish", "expected wage", "expected salary"),
        Column(Interests, RowFields.Interest, "ความสนใจ", "Interests", "สนใจ", "กิจกรรมที่สนใจ", "อาชีพที่สนใจ", "interest", "interested in"),
        Column(NoticeVersion, RowFields.Notice, "ฉบับประกาศความเป็นส่วนตัว", "Privacy notice version",
            "ฉบับประกาศ", "หนังสือแจ้งฉบับ", "privacy notice", "notice version"),
        Column(NoticeOn, RowFields.Date, "วันที่แจ้งประกาศ", "Notice given on", "วันที่แจ้ง", "แจ้งเมื่อ", "notice date", "notice given"));

    private static Heading<WorkerColumn> Column(WorkerColumn column, string field, string th, string en, params string[] variants) =>
        new(column, th, en, false, variants) { Field = field };
}
