using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Benchmarks.Http;

/// <summary>One connection with the three prepared statements of <see cref="SitesTwin"/>, for one request at a time.</summary>
internal sealed class SitesTwinStatements : IDisposable
{
    private const int Rows = 50;

    private static readonly Regex WordStart = new("(?<=[a-z])[A-Z]");
    private static readonly JsonEncodedText[] LandTypes = Names<LandType>();
    private static readonly JsonEncodedText[] HolderKinds = Names<HolderKind>();
    private static readonly JsonEncodedText[] Statuses = Names<EligibilityStatus>();
    private static readonly JsonEncodedText[] Answers = Names<Answer>();
    private static readonly JsonEncodedText[] Kinds = Names<LandDocumentKind>();

    private readonly SqliteConnection connection;
    private readonly SqliteCommand sites;
    private readonly SqliteCommand provinces;
    private readonly SqliteCommand documents;
    private readonly List<SiteRow> rows = new(Rows);
    private readonly Dictionary<string, string> provinceNames = new(StringComparer.Ordinal);
    private readonly Dictionary<long, List<DocumentRow>> documentsOfSite = [];

    public SitesTwinStatements(string database)
    {
        connection = BareSqlite.Open(database);
        sites = Prepared(
            "SELECT Id, Code, NameTh, LandType, HolderKind, AreaM2, Eligibility, Consent, Ready, RoadAccess, Published, UpdatedAt, ProvinceCode "
            + $"FROM Sites ORDER BY Id LIMIT {Rows}", 0);
        provinces = Prepared($"SELECT Code, NameTh FROM Provinces WHERE Code IN ({Places})", Rows);
        documents = Prepared($"SELECT SiteId, Kind, Number, Text FROM LandDocuments WHERE SiteId IN ({Places}) ORDER BY SiteId, Id", Rows);
    }

    private static string Places => string.Join(", ", Enumerable.Range(0, Rows).Select(at => $"@p{at}"));

    /// <summary>Asks and writes the answer.</summary>
    public void Write(Utf8JsonWriter json)
    {
        ReadSites();
        ReadProvinces();
        ReadDocuments();
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WriteStartObject("sites"u8);
        json.WriteStartArray("nodes"u8);
        foreach (var row in rows)
            Write(json, row);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public void Dispose()
    {
        sites.Dispose();
        provinces.Dispose();
        documents.Dispose();
        connection.Dispose();
    }

    private void Write(Utf8JsonWriter json, SiteRow row)
    {
        json.WriteStartObject();
        WriteId(json, row.Id);
        json.WriteString("code"u8, row.Code);
        json.WriteString("nameTh"u8, row.NameTh);
        json.WriteString("landType"u8, LandTypes[row.LandType]);
        json.WriteString("holderKind"u8, HolderKinds[row.HolderKind]);
        if (row.AreaM2 is { } area)
            json.WriteNumber("areaM2"u8, area);
        else
            json.WriteNull("areaM2"u8);
        json.WriteString("eligibilityStatus"u8, Statuses[row.Eligibility]);
        json.WriteString("consent"u8, Answers[row.Consent]);
        json.WriteString("ready"u8, Answers[row.Ready]);
        json.WriteString("roadAccess"u8, Answers[row.RoadAccess]);
        json.WriteBoolean("published"u8, row.Published);
        json.WriteString("updatedAt"u8, row.UpdatedAt.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
        json.WriteStartObject("province"u8);
        json.WriteString("code"u8, row.ProvinceCode);
        json.WriteString("nameTh"u8, provinceNames[row.ProvinceCode]);
        json.WriteEndObject();
        json.WriteStartArray("documents"u8);
        foreach (var document in documentsOfSite[row.Id])
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, Kinds[document.Kind]);
            json.WriteString("number"u8, document.Number);
            json.WriteString("text"u8, document.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, long id)
    {
        Span<byte> plain = stackalloc byte[32];
        Span<byte> coded = stackalloc byte[48];
        "Site:"u8.CopyTo(plain);
        Utf8Formatter.TryFormat(id, plain[5..], out var digits);
        Base64.EncodeToUtf8(plain[..(5 + digits)], coded, out _, out var length);
        json.WriteString("id"u8, coded[..length]);
    }

    private void ReadSites()
    {
        rows.Clear();
        using var reader = sites.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(new(
                reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetInt32(3), reader.GetInt32(4),
                reader.IsDBNull(5) ? null : reader.GetDouble(5), reader.GetInt32(6), reader.GetInt32(7), reader.GetInt32(8), reader.GetInt32(9),
                reader.GetBoolean(10), reader.GetDateTime(11), reader.GetString(12)));
        }
    }

    private void ReadProvinces()
    {
        provinceNames.Clear();
        for (var i = 0; i < Rows; i++)
            provinces.Parameters[i].Value = rows[i].ProvinceCode;
        using var reader = provinces.ExecuteReader();
        while (reader.Read())
            provinceNames.Add(reader.GetString(0), reader.GetString(1));
    }

    private void ReadDocuments()
    {
        documentsOfSite.Clear();
        for (var i = 0; i < Rows; i++)
            documents.Parameters[i].Value = rows[i].Id;
        using var reader = documents.ExecuteReader();
        while (reader.Read())
        {
            var siteId = reader.GetInt64(0);
            if (!documentsOfSite.TryGetValue(siteId, out var ofSite))
                documentsOfSite.Add(siteId, ofSite = new(3));
            ofSite.Add(new(reader.GetInt32(1), reader.IsDBNull(2) ? null : reader.GetString(2), reader.GetString(3)));
        }
    }

    private SqliteCommand Prepared(string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var at = 0; at < parameters; at++)
            command.Parameters.Add(new SqliteParameter($"@p{at}", null));
        command.Prepare();
        return command;
    }

    private static JsonEncodedText[] Names<T>() where T : struct, Enum =>
        [.. Enum.GetNames<T>().Select(name => JsonEncodedText.Encode(WordStart.Replace(name, "_$0").ToUpperInvariant()))];

    private readonly record struct SiteRow(
        long Id, string Code, string NameTh, int LandType, int HolderKind, double? AreaM2, int Eligibility, int Consent, int Ready,
        int RoadAccess, bool Published, DateTime UpdatedAt, string ProvinceCode);

    private readonly record struct DocumentRow(int Kind, string? Number, string Text);
}
