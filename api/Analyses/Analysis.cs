using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Sedz.Analytics;

namespace Sedz.Api.Analyses;

/// <summary>
/// A decision method on cases of one's own: JSON in and JSON out, one object or a list of them; each result carries the <c>id</c> of its
/// case. A case that cannot be used refuses all: one object <c>error</c>, with a code, the place of the case in the list from 0, and the
/// sentence in both languages, is the whole answer.
/// </summary>
public static partial class Analysis
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>The names of the methods.</summary>
    public static IReadOnlyList<string> Methods { get; } = [.. AnalysisMethod.All.Select(method => method.Name)];

    /// <summary>Runs a method.</summary>
    /// <param name="method">One of <see cref="Methods"/>.</param>
    /// <param name="input">The cases as JSON.</param>
    public static AnalysisAnswer Run(string method, string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var run = AnalysisMethod.All.Single(known => known.Name == method).Run;
        try
        {
            var given = Read(input);
            JsonNode results = given.ValueKind == JsonValueKind.Array
                ? new JsonArray([.. given.EnumerateArray().Select((one, number) => RunOne(run, one, number))])
                : RunOne(run, given, number: null);
            return new(results.ToJsonString(Json), IsRefused: false);
        }
        catch (RefusedCaseException refused)
        {
            return new(refused.Answer.ToJsonString(Json), IsRefused: true);
        }
    }

    private static JsonElement Read(string input)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(TextOrNaN.Replace(input, found => found.Value == "NaN" ? "null" : found.Value));
        }
        catch (JsonException wrong)
        {
            throw new RefusedCaseException(AnalysisCase.Refusal(
                "not_json", "input",
                $"อ่านข้อมูลนำเข้าเป็น JSON ไม่ได้ ที่บรรทัดที่ {wrong.LineNumber + 1} โปรดตรวจรูปแบบ ค่าที่ไม่มีให้เขียน null",
                $"The input is no JSON: see line {wrong.LineNumber + 1}. A missing number is written null."));
        }
    }

    private static JsonObject RunOne(Func<AnalysisCase, JsonObject> run, JsonElement given, int? number)
    {
        JsonNode? id = null;
        try
        {
            if (given.ValueKind != JsonValueKind.Object)
                throw AnalysisCase.Refusal("not_an_object", "input", "แต่ละกรณีต้องเป็นออบเจกต์ JSON", "A case must be a JSON object.");
            id = given.TryGetProperty("id", out var named) ? JsonNode.Parse(named.GetRawText()) : null;
            var result = run(new(given));
            if (id is not null)
                result.Insert(0, "id", id);
            return result;
        }
        catch (InputRefusedException refused)
        {
            throw new RefusedCaseException(refused, id, number);
        }
    }

    /// <summary>Python writes a missing number as a bare NaN, which is no JSON; within a text it is a text.</summary>
    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""|\bNaN\b")]
    private static partial Regex TextOrNaN { get; }

    /// <summary>A refusal with the case that it is of.</summary>
    private sealed class RefusedCaseException(InputRefusedException refused, JsonNode? id = null, int? number = null)
        : Exception(refused.Message)
    {
        /// <summary>What is answered.</summary>
        public JsonObject Answer { get; } = new()
        {
            ["error"] = new JsonObject
            {
                ["code"] = refused.Code,
                ["field"] = refused.Field,
                ["case"] = number,
                ["id"] = id,
                ["th"] = refused.Text.Th,
                ["en"] = refused.Text.En,
            },
        };
    }
}
