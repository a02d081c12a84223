using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Partners;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class OrganisationNameTests
{
    [Theory]
    [InlineData("บริษัท สยามฟาร์ม จำกัด", "บจก.สยามฟาร์ม")]
    [InlineData("บริษัท สยามฟาร์ม จำกัด (มหาชน)", "บมจ. สยามฟาร์ม")]
    [InlineData("บริษัท น้ำใส จำกัด", "บริษัท น\u0e4d\u0e49าใส จำกัด")]
    [InlineData("ห้างหุ้นส่วนจำกัด ทองดี", "หจก. ทองดี")]
    [InlineData("วิสาหกิจชุมชนกลุ่มทอผ้าบ้านแม่", "กลุ่มวิสาหกิจชุมชนทอผ้าบ้านแม่")]
    [InlineData("องค์การบริหารส่วนตำบลป่าแดด", "อบต.ป่าแดด")]
    [InlineData("เทศบาลตำบลป่าแดด", "ทต.ป่าแดด")]
    [InlineData("มหาวิทยาลัยราชภัฏเพชรบูรณ์", "ม.ราชภัฏ เพชรบูรณ์")]
    [InlineData("โรงเรียนบ้านดง", "รร.บ้านดง")]
    [InlineData("วัดป่าแดด", "วัด ป่าแดด")]
    [InlineData("Siam Farm Co., Ltd.", "siam farm company limited")]
    [InlineData("Siam Farm Public Company Limited", "Siam Farm PLC")]
    [InlineData("หจก ๙ ทองดี", "ห้างหุ้นส่วนจำกัด 9ทองดี")]
    public void Names_OfOneOrganisationInTwoSpellings_AreTheSame(string one, string other)
    {
        Assert.Equal(OrganisationName.Of(one).Key, OrganisationName.Of(other).Key);
        Assert.True(OrganisationName.Of(one).IsSameAs(OrganisationName.Of(other)));
    }

    [Theory]
    [InlineData("วัดป่าแดด", "โรงเรียนป่าแดด")]
    [InlineData("อบต.ป่าแดด", "เทศบาลตำบลป่าแดด")]
    [InlineData("บริษัท ป่าแดด จำกัด", "หจก.ป่าแดด")]
    [InlineData("มูลนิธิป่าแดด", "สมาคมป่าแดด")]
    [InlineData("หอการค้าจังหวัดน่าน", "สภาอุตสาหกรรมจังหวัดน่าน")]
    [InlineData("บริษัท สยามฟาร์ม จำกัด", "บริษัท สยามฟาร์มไทย จำกัด")]
    public void Names_OfTwoOrganisationsOfOnePlace_AreNot(string one, string other) =>
        Assert.False(OrganisationName.Of(one).IsSameAs(OrganisationName.Of(other)));

    [Theory]
    [InlineData("บมจ. ก้าวหน้า", OrganisationKind.Company)]
    [InlineData("สำนักสงฆ์เขาน้อย", OrganisationKind.Temple)]
    [InlineData("มัสยิดดารุสลาม", OrganisationKind.Mosque)]
    [InlineData("คริสตจักรไมตรีจิต", OrganisationKind.Church)]
    [InlineData("สำนักข่าวเหนือ", OrganisationKind.Medium)]
    [InlineData("กองทุนหมู่บ้านดงน้อย", OrganisationKind.Group)]
    [InlineData("สำนักงานพัฒนาชุมชนจังหวัดน่าน", OrganisationKind.StateAgency)]
    [InlineData("สหกรณ์การเกษตรน่าน", OrganisationKind.Cooperative)]
    [InlineData("Wat Pa Daet", OrganisationKind.Temple)]
    [InlineData("สยามฟาร์ม", null)]
    public void Kind_IsWhatTheWordsOfTheNameSay(string name, OrganisationKind? kind) => Assert.Equal(kind, OrganisationName.Of(name).Kind);

    [Theory]
    [InlineData("วัด")]
    [InlineData("บริษัท จำกัด")]
    [InlineData("...")]
    public void Name_OfNothingButFormWords_StillHasAKey(string name) => Assert.NotEmpty(OrganisationName.Of(name).Key);

    [Fact]
    public void Sound_OfTwoLettersThatSoundAlike_IsOne() =>
        Assert.Equal(OrganisationName.Of("บริษัท ณัฐพร จำกัด").Sound, OrganisationName.Of("บจก.นัฐพร").Sound);

    [Theory]
    [InlineData("นายสมชาย ใจดี", "person_not_organisation")]
    [InlineData("พระครูสุวรรณ ธมฺมโชโต", "person_not_organisation")]
    public void Person_IsNoPartner(string name, string code) => Assert.Equal(code, OrganisationCell.Read(name).Error?.Code);

    [Fact]
    public void Organisation_NamedWithAPerson_StaysAndThePersonIsMasked()
    {
        var reading = OrganisationCell.Read("บริษัท ทองดี จำกัด โดย นายสมชาย ใจดี");
        Assert.StartsWith("บริษัท ทองดี จำกัด", reading.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("สมชาย", reading.Value, StringComparison.Ordinal);
    }
}
