using Sedz.Api.Imports.Sheets;
using static Sedz.Api.Imports.Flows.FlowColumn;

namespace Sedz.Api.Imports.Flows;

/// <summary>The headings of a sheet of flows.</summary>
public static class FlowHeadings
{
    /// <summary>All columns.</summary>
    public static HeadingTable<FlowColumn> Table { get; } = new(
        new(Chain, "ห่วงโซ่คุณค่า", "Value chain", true, "ห่วงโซ่", "ชื่อห่วงโซ่", "ชื่อห่วงโซ่คุณค่า", "chain", "chain name")
        { Field = RowFields.Chain },
        new(Site, "รหัสพื้นที่", "Site code", false, "รหัสพื้นที่เป้าหมาย", "พื้นที่", "site", "code of site") { Field = RowFields.Site },
        new(FromStage, "จากขั้น", "From stage", false, "จาก", "ต้นทาง", "ขั้นต้นทาง", "ขั้นที่ส่ง", "from", "sender")
        { Field = RowFields.Stage },
        new(ToStage, "ไปยังขั้น", "To stage", false, "ไปยัง", "ไปขั้น", "ถึงขั้น", "ปลายทาง", "ขั้นปลายทาง", "ขั้นที่รับ", "to", "receiver")
        { Field = RowFields.Stage },
        new(Role, "บทบาท", "Role", false, "บทบาทของการไหล", "ประเภทการไหล", "ชนิดการไหล", "role of flow", "kind of flow")
        { Field = RowFields.Role },
        new(Material, "วัสดุ", "Material", true, "รายการ", "สินค้า", "วัตถุดิบ", "ผลผลิต", "item", "goods") { Field = RowFields.Material },
        new(Quantity, "ปริมาณ", "Quantity", false, "จำนวน", "ปริมาณที่ส่ง", "amount") { Field = RowFields.Amount },
        new(Unit, "หน่วย", "Unit", false, "หน่วยนับ", "unit of measure") { Field = RowFields.Amount },
        new(Lost, "สูญเสียระหว่างทาง", "Lost on the way", false, "สูญเสีย", "ปริมาณสูญเสีย", "ปริมาณที่สูญเสีย", "lost", "loss")
        { Field = RowFields.Amount },
        new(Baht, "มูลค่า", "Value in baht", false, "มูลค่ารวม", "ราคารวม", "จำนวนเงิน", "บาท", "baht", "value")
        { Field = RowFields.Amount },
        new(FirstDay, "ตั้งแต่วันที่", "First day", false, "ตั้งแต่", "วันเริ่ม", "วันเริ่มต้น", "วันที่เริ่ม", "starts on")
        { Field = RowFields.Date },
        new(LastDay, "ถึงวันที่", "Last day", false, "วันสิ้นสุด", "สิ้นสุด", "วันที่สิ้นสุด", "ends on") { Field = RowFields.Date },
        new(Attestation, "การรับรอง", "Attestation", false, "การตรวจสอบ", "สถานะการตรวจสอบ", "attested") { Field = RowFields.Attestation });
}
