using System.Collections.Frozen;

namespace Sedz.Analytics.Spreadsheets.Places;

/// <summary>
/// Other names of provinces by code: what people call them, the abbreviations of official letters, other spellings in Latin letters, and
/// misspellings so common that they stand in published tables. None of them is another province's name, which is why no warning is due.
/// </summary>
internal static class ProvinceAliases
{
    private static readonly Dictionary<string, string[]> Names = new()
    {
        ["10"] =
        [
            "กทม", "กรุงเทพ", "บางกอก", "กรุงเทบ", "กรุงเทพมหนคร", "bkk", "bangkok metropolis", "bangkok metropolitan", "krung thep",
            "krung thep maha nakhon", "krungthep mahanakorn",
        ],
        ["11"] = ["สป", "ปากน้ำ", "เมืองปากน้ำ", "สมุทปราการ", "สมุทรปราการณ์", "samutprakarn"],
        ["12"] = ["นบ", "นนท์", "นนท", "เมืองนนท์", "นนบุรี", "nonthabury", "nontaburi"],
        ["13"] = ["ปท", "ปทุม", "ประทุมธานี", "ปทุมธาณี", "pathumthanee", "patumthani"],
        ["14"] =
        [
            "อย", "อยุธยา", "กรุงเก่า", "กรุงศรีอยุธยา", "อยุทธยา", "พระนครศรีอยุทธยา", "ayutthaya", "ayuthaya", "ayuttaya",
            "phra nakhon si ayuthaya",
        ],
        ["15"] = ["อท", "อางทอง"],
        ["16"] = ["ลบ", "ละโว้", "ลพบุรีย์", "loburi", "lopburee"],
        ["17"] = ["สห", "สิงห์", "สิงบุรี", "เมืองสิงห์", "singburee"],
        ["18"] = ["ชน", "ชัยนาถ", "ไชยนาท", "chainart"],
        ["19"] = ["สบ", "สะบุรี", "สระบุรีย์"],
        ["20"] = ["ชบ", "ชล", "เมืองชล", "ชลบุรีย์", "cholburi", "chonburee"],
        ["21"] = ["รย"],
        ["22"] = ["จบ", "จันท์", "เมืองจันท์", "จันทบูร", "จันทร์บุรี", "จันทรบุรี", "chantaburi", "chanthaburee"],
        ["23"] = ["ตร", "trad"],
        ["24"] = ["ฉช", "แปดริ้ว", "ฉะเชิงเทา", "ฉเชิงเทรา", "paet riu", "chachoengsoa", "chacheongsao"],
        ["25"] = ["ปจ", "ปราจีน", "ปราจีณบุรี", "ปราจิณบุรี", "prachin", "prachinburee", "prajinburi"],
        ["26"] = ["นย", "nakorn nayok"],
        ["27"] = ["สก", "สะแก้ว", "sa kaew", "srakaew"],
        ["30"] =
        [
            "นม", "โคราช", "เมืองโคราช", "นครราชศรีมา", "นครราชสีห์มา", "นครราชสิมา", "korat", "khorat", "nakorn ratchasima",
            "nakhonratchasrima",
        ],
        ["31"] = ["บร", "บุรีรัม", "บุรีรัมณ์", "บุรีรัมภ์", "burirum"],
        ["32"] = ["สร", "สุรินทร", "สุริน"],
        ["33"] = ["ศก", "ศรีษะเกษ", "ศรีษะเกศ", "ศรีสะเกศ", "สีสะเกด", "ศีรสะเกษ", "ศรีสระเกษ", "srisaket", "sisaked"],
        ["34"] = ["อบ", "อุบล", "เมืองอุบล", "อุบลราชธาณี", "ubon", "ubol", "ubol ratchathani", "ubonrajathanee"],
        ["35"] = ["ยส", "ยะโสธร", "ยโสทร", "yasothorn"],
        ["36"] = ["ชย", "ชัยภูมี", "ไชยภูมิ", "chaiyapoom", "chaiyapum"],
        ["37"] = ["อจ", "อำนาจ", "amnat chareon", "amnatjaroen", "amnart charoen"],
        ["38"] = ["บก", "บึงกาล", "bungkan", "bueng karn"],
        ["39"] = ["นภ", "หนองบัวลำพู", "หนองบัวลําภู", "nongbualumphu"],
        ["40"] = ["ขก", "ขอนแกน", "khonkan", "konkaen", "khon kean"],
        ["41"] = ["อด", "อุดร", "เมืองอุดร", "อุดรธาณี", "udon", "udorn", "udorn thani", "udonthanee"],
        ["42"] = ["ลย", "เมืองเลย", "loey"],
        ["43"] = ["นค", "nongkai"],
        ["44"] = ["มค", "สารคาม", "มหาสารคราม", "mahasarakam", "maha sarakarm"],
        ["45"] = ["รอ", "ร้อยเอ็จ", "ร้อยเอด", "ร้อยเอ้ด", "roied"],
        ["46"] = ["กส", "กาฬสินธ์", "กาฬสิน", "กาฬสินธุ", "กาลสินธุ์", "กาฬสินธ์ุ", "karasin"],
        ["47"] = ["สน", "สกล", "sakonnakorn", "sakol nakhon"],
        ["48"] = ["นพ", "nakorn phanom", "nakhon panom"],
        ["49"] = ["มห", "มุกดา", "mukdaharn"],
        ["50"] = ["ชม", "เชียงไหม่", "เชียงใหม", "เจียงใหม่", "เวียงพิงค์", "chiengmai", "chiangmay"],
        ["51"] = ["ลพ", "หริภุญชัย", "ลำพุน", "lampoon", "lumphun"],
        ["52"] = ["ลป", "เขลางค์", "ลำปางค์", "lumpang"],
        ["53"] = ["อต", "อุตรดิษฐ์", "อุตรดิตต์", "อุตรดิต", "อุตรดิถต์", "อุตรดิษถ์", "utaradit", "uttradit"],
        ["54"] = ["พร", "แพล่", "prae"],
        ["55"] = ["นน"],
        ["56"] = ["พย", "พเยา", "พะเยาว์", "payao"],
        ["57"] = ["ชร", "เชียงลาย", "chiengrai"],
        ["58"] = ["มส", "แม่ฮองสอน", "เมืองสามหมอก", "maehongsorn"],
        ["60"] = ["นว", "ปากน้ำโพ", "นครสวรรณ์", "นครสวรรค", "nakorn sawan"],
        ["61"] = ["อน", "อุทัย", "อุทัยธาณี", "uthaithanee", "utai thani"],
        ["62"] = ["กพ", "กำแพง", "กำแพงเพ็ชร", "กําแพงเพชร", "kampaengphet", "kamphangphet"],
        ["63"] = ["ตก", "เมืองตาก", "tark"],
        ["64"] = ["สท", "สุโขทัยธานี", "สุโขไทย", "sukothai"],
        ["65"] = ["พล", "พิดโลก", "พิษโลก", "พิศณุโลก", "พิษนุโลก", "สองแคว", "เมืองสองแคว", "pitsanulok", "phisanulok"],
        ["66"] = ["พจ", "พิจิต", "pichit", "phijit"],
        ["67"] = ["พช", "เพชรบูรณ", "เพชบูรณ์", "เพ็ชรบูรณ์", "เพชรบูรน์", "เพรชบูรณ์", "petchabun", "petchaboon", "phetchaboon"],
        ["70"] = ["รบ", "ราดบุรี", "rachaburi", "rajburi", "rajchaburi"],
        ["71"] =
        [
            "กจ", "กาญจน์", "เมืองกาญจน์", "เมืองกาญ", "กาญจน", "กาญ", "กาณจนบุรี", "กาญจบุรี", "กาญจนบุรีย์", "kanjanaburi",
            "karnchanaburi",
        ],
        ["72"] = ["สพ", "สุพรรณ", "เมืองสุพรรณ", "สุพรรณบุรีย์", "สุพรรณ์บุรี", "suphan", "supanburi", "suphanburee"],
        ["73"] = ["นฐ", "นครปธม", "nakorn pathom", "nakhon prathom"],
        ["74"] = ["สค", "มหาชัย", "สาครบุรี", "samutsakorn"],
        ["75"] = ["สส", "แม่กลอง", "เมืองแม่กลอง", "samut songkram"],
        ["76"] = ["พบ", "เพ็ชรบุรี", "เพชบุรี", "เพรชบุรี", "petchaburi", "petburi", "phetburi"],
        ["77"] =
        [
            "ปข", "ประจวบ", "ประจวบคีรีขันธุ์", "ประจวบคีรีขัน", "ประจวบคิรีขันธ์", "ประจวบคีรีขันต์", "prachuap", "prachuab",
            "prachuab khiri khan", "prachuapkirikhan",
        ],
        ["80"] =
        [
            "นศ", "เมืองคอน", "คอน", "นครศรี", "นครศรีธรรมราช์", "นครศรีธรรมะราช", "nakhon si", "nakorn sri thammarat",
            "nakhon sri thammarat", "nakornsithammarat",
        ],
        ["81"] = ["กบ", "กะบี่"],
        ["82"] = ["พง", "pang nga"],
        ["83"] = ["ภก", "ภูเก็ด", "ภูเกต", "puket"],
        ["84"] =
        [
            "สฎ", "สุราษฎร์", "สุราษฎร", "สุราษฏร์ธานี", "สุราษฏร์", "สุราษฎ์ธานี", "สุราษฏ์ธานี", "สุราษธานี", "สุราษฎร์ธาณี",
            "สุราษร์ธานี", "surat", "suratthanee", "surathani",
        ],
        ["85"] = ["รน"],
        ["86"] = ["ชพ", "chumporn", "choomporn"],
        ["90"] = ["สข", "สงคลา", "songkla"],
        ["91"] = ["สต", "สตูน", "satoon"],
        ["92"] = ["ตง", "เมืองตรัง"],
        ["93"] = ["พท", "เมืองลุง", "พัดลุง", "pattalung", "phattalung"],
        ["94"] = ["ปน", "ปัตตาณี", "patani"],
        ["95"] = ["ยล", "ยลา"],
        ["96"] = ["นธ", "นรา", "นราธิวาท", "นราทิวาส", "naratiwat", "narathivat"],
    };

    private static readonly FrozenDictionary<string, string> Codes = Names
        .SelectMany(province => province.Value.Select(name => (Key: PlaceKey.Of(name), Code: province.Key)))
        .Distinct()
        .ToFrozenDictionary(alias => alias.Key, alias => alias.Code, StringComparer.Ordinal);

    /// <summary>The code of the province that a key is another name of; null for none.</summary>
    public static string? Find(string key) => Codes.GetValueOrDefault(key);
}
