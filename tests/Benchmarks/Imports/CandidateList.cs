using System.Globalization;
using System.Text;
using Sedz.Schema.Provinces;

namespace Sedz.Benchmarks.Imports;

/// <summary>A made-up candidate list in the columns of the Ministry's sheet, in which every row can be accepted.</summary>
internal static class CandidateList
{
    private const string Headings =
        "ลำดับ,ชื่อพื้นที่,จังหวัด,อำเภอ,ตำบล,ประเภทพื้นที่,ผู้ถือครอง/หน่วยงาน,เลขประจำตัว,โทรศัพท์,เอกสารสิทธิ์,เนื้อที่,พิกัด,ช่องทางการเสนอพื้นที่,"
        + "ยินยอมให้ใช้พื้นที่,ระยะเวลาการใช้ประโยชน์,วันที่จดทะเบียน,พร้อมดำเนินการ,ปัญหาของพื้นที่,แหล่งน้ำ,หมายเหตุ";

    private static readonly string[] LandTypes = ["ภาคเอกชน", "ภาคประชาชน", "ภาคศาสนา", "ภาควิชาการ"];

    /// <summary>The list as a UTF-8 file with byte-order mark.</summary>
    /// <param name="rows">How many sites.</param>
    public static byte[] Csv(int rows)
    {
        Province[] provinces = [.. ProvinceFacts.Provinces.Where(province => province.Participates)];
        var text = new StringBuilder(Headings).Append("\r\n");
        for (var i = 1; i <= rows; i++)
        {
            // Points on a grid of about 40 m around the centre of the province: no two of them are one parcel.
            var province = provinces[i % provinces.Length];
            var nth = i / provinces.Length;
            var latitude = province.CentroidLatitude + (nth % 32 - 16) * 0.0004;
            var longitude = province.CentroidLongitude + (nth / 32 - 16) * 0.0004;
            text.Append(CultureInfo.InvariantCulture, $"{i},พื้นที่สมมติ {i},{province.NameTh},,,{LandTypes[i % LandTypes.Length]},ผู้ถือครองสมมติ {i},")
                .Append(CultureInfo.InvariantCulture, $",08{i:00000000},โฉนดที่ดินเลขที่ {100_000 + i},{i % 30 + 1} ไร่ {i % 4} งาน {i % 100} ตารางวา,")
                .Append(CultureInfo.InvariantCulture, $"\"{latitude:0.00000}, {longitude:0.00000}\",สมัครใจ,ยินยอม,{i % 6 + 4} ปี,{i % 14 + 1}/12/2564,พร้อม,")
                .Append("น้ำท่วมซ้ำซาก,บ่อบาดาล,\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }
}
