using System.Collections.Frozen;

namespace Sedz.Schema.Provinces;

/// <summary>
/// The 77 provinces and 18 province groups as facts of the program. Codes are the Ministry of Interior's, regions the Royal
/// Society's; areas and centroids are measured on boundary polygons of the Royal Thai Survey Department (2019); groups follow the Royal
/// Gazette of 17 November B.E. 2560.
/// </summary>
public static class ProvinceFacts
{
    /// <summary>The one province that does not take part: Bangkok.</summary>
    public const string BangkokCode = "10";

    /// <summary>The 18 groups, by part of the country and number.</summary>
    public static IReadOnlyList<Cluster> Clusters { get; } =
    [
        Group("C1", "ภาคกลางตอนบน", "Upper Central"),
        Group("C2", "ภาคกลางปริมณฑล", "Central Perimeter"),
        Group("C3", "ภาคกลางตอนล่าง 1", "Lower Central 1"),
        Group("C4", "ภาคกลางตอนล่าง 2", "Lower Central 2"),
        Group("NE1", "ภาคตะวันออกเฉียงเหนือตอนบน 1", "Upper Northeast 1"),
        Group("NE2", "ภาคตะวันออกเฉียงเหนือตอนบน 2", "Upper Northeast 2"),
        Group("NE3", "ภาคตะวันออกเฉียงเหนือตอนกลาง", "Middle Northeast"),
        Group("NE4", "ภาคตะวันออกเฉียงเหนือตอนล่าง 1", "Lower Northeast 1"),
        Group("NE5", "ภาคตะวันออกเฉียงเหนือตอนล่าง 2", "Lower Northeast 2"),
        Group("N1", "ภาคเหนือตอนบน 1", "Upper North 1"),
        Group("N2", "ภาคเหนือตอนบน 2", "Upper North 2"),
        Group("N3", "ภาคเหนือตอนล่าง 1", "Lower North 1"),
        Group("N4", "ภาคเหนือตอนล่าง 2", "Lower North 2"),
        Group("E1", "ภาคตะวันออก 1", "East 1"),
        Group("E2", "ภาคตะวันออก 2", "East 2"),
        Group("S1", "ภาคใต้ฝั่งอ่าวไทย", "South Gulf of Thailand"),
        Group("S2", "ภาคใต้ฝั่งอันดามัน", "South Andaman"),
        Group("S3", "ภาคใต้ชายแดน", "Southern Border"),
    ];

    /// <summary>The 77 provinces by code.</summary>
    public static IReadOnlyList<Province> Provinces { get; } =
    [
        Place("10", "กรุงเทพมหานคร", "Bangkok", Region.Central, null, 1566.58, 13.77098, 100.62195),
        Place("11", "สมุทรปราการ", "Samut Prakan", Region.Central, "C2", 965.96, 13.59604, 100.70899),
        Place("12", "นนทบุรี", "Nonthaburi", Region.Central, "C2", 640.29, 13.92503, 100.39214),
        Place("13", "ปทุมธานี", "Pathum Thani", Region.Central, "C2", 1521.51, 14.06499, 100.68203),
        Place("14", "พระนครศรีอยุธยา", "Phra Nakhon Si Ayutthaya", Region.Central, "C1", 2547.01, 14.34519, 100.52714),
        Place("15", "อ่างทอง", "Ang Thong", Region.Central, "C1", 948.99, 14.62399, 100.34837),
        Place("16", "ลพบุรี", "Lop Buri", Region.Central, "C1", 6501.03, 15.10899, 100.90811),
        Place("17", "สิงห์บุรี", "Sing Buri", Region.Central, "C1", 818.43, 14.91207, 100.34719),
        Place("18", "ชัยนาท", "Chai Nat", Region.Central, "C1", 2511.8, 15.13273, 100.02792),
        Place("19", "สระบุรี", "Saraburi", Region.Central, "C1", 3487.65, 14.62727, 101.01687),
        Place("20", "ชลบุรี", "Chon Buri", Region.East, "E1", 4510.48, 13.19082, 101.20253),
        Place("21", "ระยอง", "Rayong", Region.East, "E1", 3665.06, 12.85342, 101.42888),
        Place("22", "จันทบุรี", "Chanthaburi", Region.East, "E2", 6404.22, 12.8807, 102.12984),
        Place("23", "ตราด", "Trat", Region.East, "E2", 2852.42, 12.31742, 102.52056),
        Place("24", "ฉะเชิงเทรา", "Chachoengsao", Region.East, "E1", 5166.9, 13.60643, 101.42546),
        Place("25", "ปราจีนบุรี", "Prachin Buri", Region.East, "E2", 5020.34, 14.04793, 101.6481),
        Place("26", "นครนายก", "Nakhon Nayok", Region.Central, "E2", 2139.67, 14.21722, 101.17111),
        Place("27", "สระแก้ว", "Sa Kaeo", Region.East, "E2", 6815.12, 13.78845, 102.322),
        Place("30", "นครราชสีมา", "Nakhon Ratchasima", Region.Northeast, "NE4", 20688.82, 14.95674, 102.10972),
        Place("31", "บุรีรัมย์", "Buri Ram", Region.Northeast, "NE4", 10047.11, 14.82117, 102.95708),
        Place("32", "สุรินทร์", "Surin", Region.Northeast, "NE4", 8809.94, 14.88587, 103.65552),
        Place("33", "ศรีสะเกษ", "Si Sa Ket", Region.Northeast, "NE5", 8869.5, 14.85641, 104.36877),
        Place("34", "อุบลราชธานี", "Ubon Ratchathani", Region.Northeast, "NE5", 15472.48, 15.18391, 105.11086),
        Place("35", "ยโสธร", "Yasothon", Region.Northeast, "NE5", 4096.15, 15.89557, 104.3384),
        Place("36", "ชัยภูมิ", "Chaiyaphum", Region.Northeast, "NE4", 12679.25, 16.03162, 101.8173),
        Place("37", "อำนาจเจริญ", "Amnat Charoen", Region.Northeast, "NE5", 3262.61, 15.89229, 104.74087),
        Place("38", "บึงกาฬ", "Bueng Kan", Region.Northeast, "NE1", 3979.55, 18.14863, 103.71031),
        Place("39", "หนองบัวลำภู", "Nong Bua Lam Phu", Region.Northeast, "NE1", 4091.19, 17.18204, 102.30211),
        Place("40", "ขอนแก่น", "Khon Kaen", Region.Northeast, "NE3", 10629.0, 16.40857, 102.5786),
        Place("41", "อุดรธานี", "Udon Thani", Region.Northeast, "NE1", 11032.27, 17.42512, 102.86319),
        Place("42", "เลย", "Loei", Region.Northeast, "NE1", 10490.08, 17.4086, 101.63509),
        Place("43", "หนองคาย", "Nong Khai", Region.Northeast, "NE1", 3264.24, 17.94017, 102.8333),
        Place("44", "มหาสารคาม", "Maha Sarakham", Region.Northeast, "NE3", 5582.59, 15.99975, 103.16542),
        Place("45", "ร้อยเอ็ด", "Roi Et", Region.Northeast, "NE3", 7831.51, 15.91964, 103.81328),
        Place("46", "กาฬสินธุ์", "Kalasin", Region.Northeast, "NE3", 6898.98, 16.6281, 103.62182),
        Place("47", "สกลนคร", "Sakon Nakhon", Region.Northeast, "NE2", 9525.61, 17.38994, 103.82432),
        Place("48", "นครพนม", "Nakhon Phanom", Region.Northeast, "NE2", 5591.22, 17.38381, 104.42868),
        Place("49", "มุกดาหาร", "Mukdahan", Region.Northeast, "NE2", 4092.97, 16.56165, 104.51746),
        Place("50", "เชียงใหม่", "Chiang Mai", Region.North, "N1", 22056.89, 18.79108, 98.72763),
        Place("51", "ลำพูน", "Lamphun", Region.North, "N1", 4481.19, 18.11911, 98.95462),
        Place("52", "ลำปาง", "Lampang", Region.North, "N1", 12500.44, 18.32738, 99.51224),
        Place("53", "อุตรดิตถ์", "Uttaradit", Region.North, "N3", 7867.48, 17.74965, 100.51687),
        Place("54", "แพร่", "Phrae", Region.North, "N2", 6484.53, 18.19977, 100.06475),
        Place("55", "น่าน", "Nan", Region.North, "N2", 12165.11, 18.85089, 100.83507),
        Place("56", "พะเยา", "Phayao", Region.North, "N2", 6189.64, 19.23436, 100.19142),
        Place("57", "เชียงราย", "Chiang Rai", Region.North, "N2", 11583.01, 19.8473, 99.86603),
        Place("58", "แม่ฮ่องสอน", "Mae Hong Son", Region.North, "N1", 12784.28, 18.81099, 98.0307),
        Place("60", "นครสวรรค์", "Nakhon Sawan", Region.Central, "N4", 9529.88, 15.68358, 100.14977),
        Place("61", "อุทัยธานี", "Uthai Thani", Region.Central, "N4", 6649.64, 15.34938, 99.47763),
        Place("62", "กำแพงเพชร", "Kamphaeng Phet", Region.Central, "N4", 8520.49, 16.33106, 99.5348),
        Place("63", "ตาก", "Tak", Region.West, "N3", 17318.86, 16.71868, 98.79309),
        Place("64", "สุโขทัย", "Sukhothai", Region.Central, "N3", 6672.34, 17.26361, 99.71105),
        Place("65", "พิษณุโลก", "Phitsanulok", Region.Central, "N3", 10598.92, 16.98298, 100.54303),
        Place("66", "พิจิตร", "Phichit", Region.Central, "N4", 4318.65, 16.25965, 100.34299),
        Place("67", "เพชรบูรณ์", "Phetchabun", Region.Central, "N3", 12333.16, 16.27814, 101.14651),
        Place("70", "ราชบุรี", "Ratchaburi", Region.West, "C3", 5193.53, 13.53458, 99.5779),
        Place("71", "กาญจนบุรี", "Kanchanaburi", Region.West, "C3", 19405.04, 14.58424, 99.04791),
        Place("72", "สุพรรณบุรี", "Suphan Buri", Region.Central, "C3", 5409.26, 14.60894, 99.89192),
        Place("73", "นครปฐม", "Nakhon Pathom", Region.Central, "C2", 2141.73, 13.92425, 100.10262),
        Place("74", "สมุทรสาคร", "Samut Sakhon", Region.Central, "C4", 866.07, 13.56892, 100.21237),
        Place("75", "สมุทรสงคราม", "Samut Songkhram", Region.Central, "C4", 412.49, 13.39704, 99.9534),
        Place("76", "เพชรบุรี", "Phetchaburi", Region.West, "C4", 6173.0, 12.94711, 99.61876),
        Place("77", "ประจวบคีรีขันธ์", "Prachuap Khiri Khan", Region.West, "C4", 6427.18, 11.94662, 99.6351),
        Place("80", "นครศรีธรรมราช", "Nakhon Si Thammarat", Region.South, "S1", 9892.39, 8.37941, 99.78683),
        Place("81", "กระบี่", "Krabi", Region.South, "S2", 5319.42, 8.14116, 99.00745),
        Place("82", "พังงา", "Phangnga", Region.South, "S2", 4580.07, 8.67616, 98.41689),
        Place("83", "ภูเก็ต", "Phuket", Region.South, "S2", 550.1, 7.97038, 98.34574),
        Place("84", "สุราษฎร์ธานี", "Surat Thani", Region.South, "S1", 13086.21, 9.05127, 99.08927),
        Place("85", "ระนอง", "Ranong", Region.South, "S2", 3223.65, 9.9706, 98.6992),
        Place("86", "ชุมพร", "Chumphon", Region.South, "S1", 6010.29, 10.34469, 99.06156),
        Place("90", "สงขลา", "Songkhla", Region.South, "S1", 7745.41, 6.93419, 100.54559),
        Place("91", "สตูล", "Satun", Region.South, "S2", 3011.56, 6.83472, 99.92819),
        Place("92", "ตรัง", "Trang", Region.South, "S2", 4733.67, 7.54406, 99.59507),
        Place("93", "พัทลุง", "Phatthalung", Region.South, "S1", 3858.39, 7.51631, 100.07009),
        Place("94", "ปัตตานี", "Pattani", Region.South, "S3", 1975.95, 6.73062, 101.34983),
        Place("95", "ยะลา", "Yala", Region.South, "S3", 4467.27, 6.19051, 101.22796),
        Place("96", "นราธิวาส", "Narathiwat", Region.South, "S3", 4487.14, 6.17792, 101.71845),
    ];

    /// <summary>The provinces, to be found by their two-digit codes.</summary>
    public static FrozenDictionary<string, Province> ByCode { get; } = Provinces.ToFrozenDictionary(province => province.Code);

    /// <summary>The Thai names of the provinces, in the order of their codes.</summary>
    public static IReadOnlyList<string> NamesTh { get; } = [.. Provinces.Select(province => province.NameTh)];

    private static Cluster Group(string code, string nameTh, string nameEn) => new() { Code = code, NameTh = nameTh, NameEn = nameEn };

    private static Province Place(
        string code, string nameTh, string nameEn, Region region, string? clusterCode, double areaKm2, double latitude,
        double longitude) => new()
        {
            Code = code,
            NameTh = nameTh,
            NameEn = nameEn,
            Region = region,
            ClusterCode = clusterCode,
            AreaKm2 = areaKm2,
            CentroidLatitude = latitude,
            CentroidLongitude = longitude,
            Participates = code != BangkokCode,
        };
}
