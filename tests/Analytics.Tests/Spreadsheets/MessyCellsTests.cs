using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Tests.Spreadsheets;

/// <summary>The table of messy cells and the candidate sheet of one province, each by its own expectation.</summary>
public sealed partial class MessyCellsTests
{
    private const double MetresPerDegree = 111_320;

    [RealDataFact]
    public void Parse_EveryRowOfTheTable_MeetsItsExpectation()
    {
        var parser = new CellParser(Places.Known);
        var rows = Csv.Read(RealDataFactAttribute.PathOf("tables", "messy_cells.csv"));
        Assert.NotEmpty(rows);
        Assert.All(rows, row => AssertMeets(row["expected"], row["kind"], parser.Parse(row["kind"], row["raw"])));
    }

    [RealDataFact]
    public void Read_TheCandidateSheet_GivesItsVerdicts()
    {
        var rows = Csv.Read(RealDataFactAttribute.PathOf("samples", "phetchabun-2564-12.csv"));
        using var verdicts = JsonDocument.Parse(
            File.ReadAllText(RealDataFactAttribute.PathOf("samples", "phetchabun-2564-12.expected.json")));
        Assert.Equal(rows.Count, verdicts.RootElement.GetArrayLength());
        Assert.All(rows.Zip(verdicts.RootElement.EnumerateArray()), pair => AssertVerdict(pair.First, pair.Second));
    }

    [RealDataFact]
    public void ReadProvince_NamesOfPublishedTables_AreAllKnown()
    {
        (string[] File, string Code, string Name)[] tables =
        [
            (["data", "rice_major_province_1981_2015.csv"], "code", "name_th"),
            (["data", "rainfall_monthly_province_1979_2013.csv"], "code", "oae_name"),
            (["data", "population_dopa_2021_province.csv"], "code", "name_en"),
            (["data", "otop_products.csv"], "province_code", "province_th"),
        ];
        Assert.All(
            tables
                .SelectMany(t => Csv.Read(RealDataFactAttribute.PathOf(t.File)).Select(row => (Code: row[t.Code], Name: row[t.Name])))
                .Distinct(),
            place => Assert.Equal(place.Code, CodeOf(PlaceCell.ReadProvince(place.Name, Places.Known))));
    }

    [RealDataFact]
    public void ReadPlaces_EveryDistrictAndSubdistrict_IsFoundByItsName()
    {
        var districts = Csv.Read(RealDataFactAttribute.PathOf("data", "districts_th.csv"));
        var subdistricts = Csv.Read(RealDataFactAttribute.PathOf("data", "subdistricts_th.csv"));
        var gazetteer = new Gazetteer(
        [
            .. ProvinceFacts.Provinces.Select(p => new GazetteerPlace(p.Code, p.NameTh, p.NameEn)),
            .. districts.Select(r => new GazetteerPlace(r["districtCode"], r["districtNameTh"], r["districtNameEn"])),
            .. subdistricts.Select(r => new GazetteerPlace(r["subdistrictCode"], r["subdistrictNameTh"], r["subdistrictNameEn"])),
        ]);
        Assert.All(districts, row => Assert.Equal(
            row["districtCode"], CodeOf(PlaceCell.ReadDistrict($"อ.{row["districtNameTh"]}", row["provinceCode"], gazetteer))));
        var withoutNamesakes = subdistricts
            .GroupBy(r => (r["districtCode"], r["subdistrictNameTh"]))
            .Where(group => group.Count() == 1)
            .Select(group => group.Single());
        Assert.All(withoutNamesakes, row => Assert.Equal(
            row["subdistrictCode"], CodeOf(PlaceCell.ReadSubdistrict($"ตำบล{row["subdistrictNameTh"]}", row["districtCode"], gazetteer))));
    }

    private static string CodeOf(CellReading<GazetteerPlace> reading) => Expect.Line(reading, p => p.Code);

    private static void AssertVerdict(Dictionary<string, string> row, JsonElement verdict)
    {
        var area = AreaCell.Read(row["เนื้อที่"]);
        var point = CoordinateCell.Read(row["พิกัด"]);
        var day = DateCell.Read(row["วันที่จดทะเบียน"]);
        var phone = PhoneCell.Read(row["โทรศัพท์"]);
        var id = NationalIdCell.Read(row["เลขประจำตัว"]);
        var type = LandTypeCell.Read(row["ประเภทพื้นที่"]);
        var channel = NominationChannelCell.Read(row["ช่องทางการเสนอพื้นที่"]);
        var province = PlaceCell.ReadProvince(row["จังหวัด"], Places.Known);
        var papers = LandDocumentCell.Read(row["เอกสารสิทธิ์"]);
        var term = TermCell.Read(row["ระยะเวลาการใช้ประโยชน์"]);
        Assert.Equal("67", province.Value.Code);
        Assert.Empty(papers.Warnings);
        Assert.Null(ConsentCell.Read(row["ยินยอมให้ใช้พื้นที่"]).Error);
        Assert.Null(ReadinessCell.Read(row["พร้อมดำเนินการ"]).Error);
        Assert.Empty(WaterSourceCell.Read(row["แหล่งน้ำ"]).Warnings);
        Assert.Equal(HolderKind.Person, HolderCell.Read(row["ผู้ถือครอง/หน่วยงาน"]).Value.Kind);

        (string Field, CellError? Error)[] errors =
        [
            ("area", area.Error), ("coordinate", point.Error), ("date", day.Error), ("phone", phone.Error), ("national_id", id.Error),
            ("land_type", type.Error), ("channel", channel.Error), ("place", province.Error), ("term", term.Error),
        ];
        Assert.Equal(
            verdict.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("field").GetString()).Order(),
            errors.Where(e => e.Error is not null).Select(e => e.Field).Order());
        List<string> warnings = [.. area.Warnings, .. point.Warnings, .. phone.Warnings, .. day.Warnings];
        if (area.IsMissing || point.IsMissing) warnings.Add(CellWarnings.Missing);
        Assert.Equal(verdict.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()).Order(), warnings.Order());
        if (verdict.GetProperty("values") is not { ValueKind: JsonValueKind.Object } values) return;

        var areaM2 = values.GetProperty("areaM2");
        Assert.Equal(areaM2.ValueKind == JsonValueKind.Null, area.IsMissing);
        if (area.HasValue) Assert.Equal(areaM2.GetDecimal(), area.Value.SquareMetres);
        Assert.Equal(values.GetProperty("latitude").GetDouble(), point.Value.Latitude);
        Assert.Equal(values.GetProperty("longitude").GetDouble(), point.Value.Longitude);
        Assert.Equal(values.GetProperty("landType").GetString(), UpperSnake(type.Value.ToString()));
        Assert.Equal(values.GetProperty("channel").GetString(), UpperSnake(Assert.Single(channel.Value).ToString()));
    }

    private static void AssertMeets(string expected, string kind, ParsedCell cell)
    {
        var parts = expected.Split(';').ToList();
        var warnings = parts.Where(p => p.StartsWith("warn=", StringComparison.Ordinal)).Select(p => p[5..]).ToArray();
        parts.RemoveAll(p => p.StartsWith("warn=", StringComparison.Ordinal));
        Assert.Equal(warnings, cell.Warnings);
        if (parts is [var first] && first.StartsWith("error=", StringComparison.Ordinal))
        {
            Assert.Equal(first[6..], cell.Error?.Code);
            return;
        }

        Assert.Null(cell.Error);
        if (parts is ["null"]) Assert.Null(cell.Value);
        else if (kind == "land_document") AssertPaper(parts, Assert.IsType<Dictionary<string, object?>>(cell.Value));
        else if (kind == "national_id") Assert.Equal(parts[^1], cell.Value);
        else if (cell.Value is Dictionary<string, object?> keys) AssertKeys(parts, keys);
        else Assert.Equal(parts[0], Convert.ToString(cell.Value, CultureInfo.InvariantCulture), ignoreCase: cell.Value is bool);
    }

    private static void AssertPaper(List<string> parts, Dictionary<string, object?> value)
    {
        Assert.Equal(parts[0], value["kind"]);
        Assert.Equal(parts[^1], value["class"]);
        Assert.Equal(parts.Find(p => p.StartsWith("no=", StringComparison.Ordinal))?[3..], value["no"]);
    }

    private static void AssertKeys(List<string> parts, Dictionary<string, object?> value)
    {
        var keys = parts.Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);
        var tolerance = keys.Remove("tol_m", out var metres) ? double.Parse(metres, CultureInfo.InvariantCulture) / MetresPerDegree : 0;
        Assert.Equal(keys.Keys.Order(), value.Keys.Order());
        Assert.All(keys, key =>
        {
            if (value[key.Key] is double number) Assert.Equal(double.Parse(key.Value, CultureInfo.InvariantCulture), number, tolerance);
            else Assert.Equal(key.Value, Convert.ToString(value[key.Key], CultureInfo.InvariantCulture), ignoreCase: true);
        });
    }

    private static string UpperSnake(string name) => WordStart.Replace(name, "_$0").ToUpperInvariant();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex WordStart { get; }
}
