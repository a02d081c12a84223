using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sedz.Analytics;
using Sedz.Api.Analyses;

namespace Sedz.Api.Commands;

/// <summary>
/// <c>analyse METHOD [FILE]</c>: a decision method on cases of one's own, JSON in and JSON out, one object or a list of them; each result
/// carries the <c>id</c> of its case. A case that cannot be used refuses all of them: one object <c>error</c>, with a code and the sentence
/// in both languages, is the whole output.
/// </summary>
internal static class AnalyseCommand
{
    private const string StandardInput = "-";

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static Command Create()
    {
        var method = new Argument<string>("METHOD") { Description = string.Join(", ", AnalysisMethod.All.Select(m => m.Name)) };
        method.AcceptOnlyFromAmong([.. AnalysisMethod.All.Select(m => m.Name)]);
        var file = new Argument<string>("FILE")
        {
            Description = "The cases; standard input when left out or '-'",
            DefaultValueFactory = _ => StandardInput,
        };
        var command = new Command("analyse", "Run a decision method on cases, JSON in and JSON out") { method, file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var chosen = AnalysisMethod.All.Single(m => m.Name == parsed.GetRequiredValue(method));
            JsonNode answer;
            var exitCode = ExitCode.Done;
            try
            {
                answer = Run(chosen, await ReadAsync(parsed.GetRequiredValue(file), cancellationToken));
            }
            catch (RefusedCaseException refused)
            {
                answer = refused.Answer;
                exitCode = ExitCode.Usage;
            }

            Console.Out.WriteLine(answer.ToJsonString(Json));
            return exitCode;
        });
        return command;
    }

    private static async Task<JsonElement> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = file == StandardInput ? Console.OpenStandardInput() : File.OpenRead(file);
            using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return JsonSerializer.Deserialize<JsonElement>(await reader.ReadToEndAsync(cancellationToken));
        }
        catch (JsonException wrong)
        {
            throw new RefusedCaseException(AnalysisCase.InputRefusedOf(
                "not_json", "input",
                $"อ่านข้อมูลนำเข้าเป็น JSON ไม่ได้ ที่บรรทัดที่ {wrong.LineNumber + 1} โปรดตรวจรูปแบบ",
                $"The input is no JSON: see line {wrong.LineNumber + 1}. A missing number is written null."));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            throw new RefusedCaseException(AnalysisCase.InputRefusedOf(
                "file_not_read", "FILE", "เปิดแฟ้มไม่ได้ โปรดตรวจชื่อและสิทธิ์การอ่าน", "The file cannot be opened. Check its name and that it may be read."));
        }
    }

    private static JsonNode Run(AnalysisMethod method, JsonElement input) => input.ValueKind == JsonValueKind.Array
        ? new JsonArray([.. input.EnumerateArray().Select((given, number) => RunOne(method, given, number))])
        : RunOne(method, input, number: null);

    private static JsonObject RunOne(AnalysisMethod method, JsonElement given, int? number)
    {
        JsonNode? id = null;
        try
        {
            if (given.ValueKind != JsonValueKind.Object)
                throw AnalysisCase.InputRefusedOf("not_an_object", "input", "แต่ละกรณีต้องเป็นออบเจกต์ JSON", "A case must be a JSON object.");
            id = given.TryGetProperty("id", out var named) ? JsonNode.Parse(named.GetRawText()) : null;
            var result = method.Run(new(given));
            if (id is not null)
                result.Insert(0, "id", id);
            return result;
        }
        catch (InputRefusedException refused)
        {
            throw new RefusedCaseException(refused, id, number);
        }
    }

    /// <summary>A refusal with the case that it is of.</summary>
    private sealed class RefusedCaseException(InputRefusedException refused, JsonNode? id = null, int? number = null) : Exception(refused.Message)
    {
        /// <summary>What is printed.</summary>
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
