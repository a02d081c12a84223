using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Tests.Spreadsheets;

/// <summary>The 77 provinces with a few districts and sub-districts for the questions that need them.</summary>
internal static class Places
{
    public static Gazetteer Known { get; } = new(
    [
        .. ProvinceFacts.Provinces.Select(p => new GazetteerPlace(p.Code, p.NameTh, p.NameEn)),
        new("1001", "พระนคร", "Phra Nakhon"), new("1401", "พระนครศรีอยุธยา", "Phra Nakhon Si Ayutthaya"),
        new("3032", "เฉลิมพระเกียรติ", "Chaloem Phra Kiat"),
        new("3001", "เมืองนครราชสีมา", "Mueang Nakhon Ratchasima"), new("3123", "เฉลิมพระเกียรติ", "Chaloem Phra Kiat"),
        new("6701", "เมืองเพชรบูรณ์", "Mueang Phetchabun"),
        new("6703", "หล่มสัก", "Lom Sak"), new("6702", "ชนแดน", "Chon Daen"), new("6711", "เขาค้อ", "Khao Kho"),
        new("9610", "สุไหงโก-ลก", "Su-ngai Kolok"),
        new("670301", "หล่มสัก", "Lom Sak"), new("671103", "เขาค้อ", "Khao Kho"), new("670305", "บ้านโสก", "Ban Sok"),
        new("670201", "ชนแดน", "Chon Daen"),
    ]);
}
