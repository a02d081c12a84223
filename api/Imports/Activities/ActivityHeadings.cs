using Sedz.Api.Imports.Sheets;
using static Sedz.Api.Imports.Activities.ActivityColumn;

namespace Sedz.Api.Imports.Activities;

/// <summary>The headings of a sheet of activities.</summary>
public static class ActivityHeadings
{
    /// <summary>All columns.</summary>
    public static HeadingTable<ActivityColumn> Table { get; } = new(
        new(Site, "รหัสพื้นที่", "Site code", true, "รหัสพื้นที่เป้าหมาย", "พื้นที่", "site", "code of site") { Field = RowFields.Site },
        new(Activity, "กิจกรรม", "Activity", true, "กิจกรรมหลัก", "ประเภทกิจกรรม", "kind of activity") { Field = RowFields.Activity },
        new(Title, "ชื่อกิจกรรม", "Title", false, "รายละเอียด", "รายละเอียดกิจกรรม", "โครงการ", "ชื่อโครงการ", "project", "name"),
        new(StartsOn, "เริ่มแผน", "Plan from", true, "วันเริ่มแผน", "วันเริ่ม", "ตั้งแต่", "from", "starts on") { Field = RowFields.Date },
        new(EndsOn, "สิ้นสุดแผน", "Plan to", true, "วันสิ้นสุดแผน", "วันสิ้นสุด", "ถึง", "to", "ends on") { Field = RowFields.Date },
        new(PlannedMoney, "แผนงบประมาณ", "Planned money", false, "งบประมาณ", "งบประมาณตามแผน", "budget") { Field = RowFields.Amount },
        new(PlannedTrained, "แผนอบรม", "Planned trained", false, "เป้าหมายอบรม", "เป้าหมายผู้อบรม", "to train")
        { Field = RowFields.Amount },
        new(PlannedEmployed, "แผนจ้างงาน", "Planned employed", false, "เป้าหมายจ้างงาน", "to employ") { Field = RowFields.Amount },
        new(PlannedDevelopmentVolunteers, "แผนจิตอาสาพัฒนา", "Planned development volunteers", false, "เป้าหมายจิตอาสาพัฒนา")
        { Field = RowFields.Amount },
        new(PlannedDisasterVolunteers, "แผนจิตอาสาภัยพิบัติ", "Planned disaster volunteers", false, "เป้าหมายจิตอาสาภัยพิบัติ")
        { Field = RowFields.Amount },
        new(PlannedEntrepreneurs, "แผนผู้ประกอบการใหม่", "Planned entrepreneurs", false, "เป้าหมายผู้ประกอบการ")
        { Field = RowFields.Amount },
        new(ReportedFrom, "รายงานตั้งแต่", "Reported from", false, "งวดตั้งแต่", "วันเริ่มงวด", "period from") { Field = RowFields.Date },
        new(ReportedTo, "รายงานถึง", "Reported to", false, "งวดถึง", "วันสิ้นงวด", "period to") { Field = RowFields.Date },
        new(Money, "ใช้งบประมาณ", "Money spent", false, "เบิกจ่าย", "ผลเบิกจ่าย", "งบที่ใช้", "spent") { Field = RowFields.Amount },
        new(Trained, "ผู้ผ่านการอบรม", "Trained", false, "ผลอบรม", "จำนวนผู้อบรม", "people trained") { Field = RowFields.Amount },
        new(Employed, "ผู้ได้รับการจ้างงาน", "Employed", false, "ผลจ้างงาน", "จำนวนจ้างงาน", "people employed")
        { Field = RowFields.Amount },
        new(DevelopmentVolunteers, "จิตอาสาพัฒนา", "Development volunteers", false, "ผลจิตอาสาพัฒนา") { Field = RowFields.Amount },
        new(DisasterVolunteers, "จิตอาสาภัยพิบัติ", "Disaster volunteers", false, "ผลจิตอาสาภัยพิบัติ") { Field = RowFields.Amount },
        new(Entrepreneurs, "ผู้ประกอบการใหม่", "Entrepreneurs", false, "ผลผู้ประกอบการ", "new entrepreneurs") { Field = RowFields.Amount },
        new(Progress, "ความก้าวหน้า", "Progress", false, "ร้อยละความก้าวหน้า", "ความคืบหน้า", "done") { Field = RowFields.Amount },
        new(Evidence, "หลักฐาน", "Evidence", false, "เอกสารอ้างอิง", "อ้างอิง", "reference", "document"));
}
