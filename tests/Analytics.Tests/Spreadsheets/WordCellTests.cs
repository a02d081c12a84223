using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class WordCellTests
{
    [Theory]
    [InlineData("ที่ดินของส่วนราชการ", "Government")]
    [InlineData("1. ที่ดินของส่วนราชการ", "Government")]
    [InlineData("ที่ราชพัสดุ", "Government")]
    [InlineData("ภาครัฐ", "Government")]
    [InlineData("รัฐวิสาหกิจ", "Government")]
    [InlineData("อบต.", "Government")]
    [InlineData("GOVERNMENT", "Government")]
    [InlineData("พื้นที่สาธารณประโยชน์", "PublicBenefit")]
    [InlineData("ที่สาธารณะ", "PublicBenefit")]
    [InlineData("ที่สาธารณประโยชน์ (อบต.ดูแล)", "PublicBenefit")]
    [InlineData("PUBLIC_BENEFIT", "PublicBenefit")]
    [InlineData("ภาคเอกชน", "Private")]
    [InlineData("private", "Private")]
    [InlineData("สถาบันการศึกษา", "Academic")]
    [InlineData("โรงเรียนเอกชน", "Academic")]
    [InlineData("ภาควิชาการ", "Academic")]
    [InlineData("องค์กรศาสนา (วัด)", "Religious")]
    [InlineData("วัด", "Religious")]
    [InlineData("ภาคประชาชน", "People")]
    [InlineData("เกษตรกร", "People")]
    [InlineData("", "missing")]
    [InlineData("ภาคเอกชน/ภาคประชาชน", "✗unknown_land_type")]
    [InlineData("ดาวอังคาร", "✗unknown_land_type")]
    [InlineData("ที่ดินของจังหวัด", "Government")]
    [InlineData("องค์การบริหารส่วนจังหวัด", "Government")]
    [InlineData("ส่วนราชการในจังหวัด", "Government")]
    [InlineData("วัดในจังหวัดน่าน", "Religious")]
    [InlineData("จังหวัด", "✗unknown_land_type")]
    public void ReadLandType_WordsOfForms_AreOneTypeOrAReason(string cell, string expected) =>
        Assert.Equal(expected, Expect.Line(LandTypeCell.Read(cell), t => t.ToString()));

    [Theory]
    [InlineData("สมัครใจ", "Voluntary")]
    [InlineData("ส่วนราชการเสนอ", "AgencyProposal")]
    [InlineData("ส่วนราชการในจังหวัดเสนอ", "AgencyProposal")]
    [InlineData("ข้อมูลกรมการพัฒนาชุมชน", "CddSurvey")]
    [InlineData("พื้นที่น้ำท่วม/แล้งซ้ำซาก (GISTDA/ปภ.)", "DisasterData")]
    [InlineData("อื่น ๆ", "Other")]
    [InlineData("AGENCY_PROPOSAL", "AgencyProposal")]
    [InlineData("สมัครใจ, ข้อมูลกรมการพัฒนาชุมชน", "Voluntary+CddSurvey")]
    [InlineData("", "missing")]
    [InlineData("ทางไปรษณีย์", "✗unknown_channel")]
    public void ReadChannel_WordsOfForms_AreTheChannelsOrAReason(string cell, string expected) =>
        Assert.Equal(expected, Expect.Line(NominationChannelCell.Read(cell), c => string.Join('+', c)));

    [Theory]
    [InlineData("บ่อบาดาล", "GroundWater")]
    [InlineData("สระน้ำ", "Pond")]
    [InlineData("ลำห้วย", "Stream")]
    [InlineData("เเม่นำ้ป่าสัก", "Stream")]
    [InlineData("คลองชลประทาน", "Irrigation")]
    [InlineData("อ่างเก็บน้ำ", "Irrigation")]
    [InlineData("ประปาหมู่บ้าน", "Piped")]
    [InlineData("น้ำฝน", "Rain")]
    [InlineData("ไม่มี", "None")]
    [InlineData("ไม่มีแหล่งน้ำ", "None")]
    [InlineData("none", "None")]
    [InlineData("รถส่งน้ำ", "Other")]
    [InlineData("บ่อบาดาล, ลำห้วย", "GroundWater!multiple")]
    [InlineData("ไม่ระบุ", "missing")]
    [InlineData("", "missing")]
    [InlineData("ประปาจังหวัดสระแก้ว", "Piped")]
    [InlineData("จังหวัดบึงกาฬ", "Other")]
    public void ReadWater_WordsOfForms_AreTheFirstSource(string cell, string expected) =>
        Assert.Equal(expected, Expect.Line(WaterSourceCell.Read(cell), w => w.ToString()));

    [Theory]
    [InlineData("ผู้ถือครองสมมติ 1", "Person")]
    [InlineData("นายสมชาย ใจดี", "Person")]
    [InlineData("น.ส.สมหญิง ใจดี", "Person")]
    [InlineData("ด.ช.สมชาย ใจดี", "Person")]
    [InlineData("พ.ต.ท.สมชาย ใจดี", "Person")]
    [InlineData("พระครูวิสุทธิ์", "Person")]
    [InlineData("Mr. Somchai Jaidee", "Person")]
    [InlineData("สมชาย วัดเกษม", "Person")]
    [InlineData("บริษัท สมมติ จำกัด โดยนายสมชาย ใจดี", "Person")]
    [InlineData("บริษัท สมมติ จำกัด", "Organisation")]
    [InlineData("หจก.สมมติการเกษตร", "Organisation")]
    [InlineData("องค์การบริหารส่วนตำบลเขาค้อ", "Organisation")]
    [InlineData("อบต.เขาค้อ", "Organisation")]
    [InlineData("วัดโพธิ์", "Organisation")]
    [InlineData("โรงเรียนนางรอง", "Organisation")]
    [InlineData("กรมธนารักษ์", "Organisation")]
    [InlineData("มหาวิทยาลัยราชภัฏเพชรบูรณ์", "Organisation")]
    [InlineData("Example Co., Ltd.", "Organisation")]
    [InlineData("", "missing")]
    public void ReadHolder_Names_AreOrganisationsOnlyWhereTheySaySo(string cell, string expected) =>
        Assert.Equal(expected, Expect.Line(HolderCell.Read(cell), h => h.Kind.ToString()));

    [Theory]
    [InlineData("กลุ่มเกษตรกรบ้านไร่ (สมศรี ใจดี 081-234-5678)", "กลุ่มเกษตรกรบ้านไร่")]
    [InlineData("หจก. ก้าวหน้า 1993304124390", "หจก. ก้าวหน้า 1-99xx-xxxxx-xx-0")]
    [InlineData("กลุ่มแม่บ้านดอนแก้ว โดย สมศรี ใจดี", "กลุ่มแม่บ้านดอนแก้ว")]
    [InlineData("วัดโพธิ์ โทร 0812345678", "วัดโพธิ์")]
    [InlineData("บริษัท ตัวอย่าง จำกัด (มหาชน)", "บริษัท ตัวอย่าง จำกัด (มหาชน)")]
    [InlineData("องค์การบริหารส่วนตำบล (อบต.) ดอนแก้ว", "องค์การบริหารส่วนตำบล (อบต.) ดอนแก้ว")]
    public void PublicName_OfAnOrganisation_LeavesOutWhoSpeaksForIt(string cell, string expected)
    {
        var holder = HolderCell.Read(cell).Value;
        Assert.Equal(expected, holder.PublicName);
        Assert.Equal(cell, holder.Reveal());
        Assert.Equal(expected, holder.ToString());
    }

    [Theory]
    [InlineData("xxx")]
    [InlineData("นายxxx")]
    public void ReadHolder_OfAMask_IsRefused(string cell) => Assert.Equal("masked_value", HolderCell.Read(cell).Error?.Code);

    [Fact]
    public void ToString_OfAPerson_IsAMask()
    {
        Assert.DoesNotContain("สมชาย", HolderCell.Read("นายสมชาย ใจดี").Value.ToString(), StringComparison.Ordinal);
        Assert.Equal("วัดโพธิ์", HolderCell.Read("วัดโพธิ์").Value.ToString());
    }
}
