using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports.Sites;
using Sedz.Schema.Database;

namespace Sedz.Api.Commands;

/// <summary>
/// <c>parse KIND</c>: one cell a line on standard input, one JSON object a line out: <c>value</c>, <c>warnings</c>, <c>error</c> and, with
/// an error, its sentences as <c>message</c>. It shows what its own user typed, ids and telephone numbers too.
/// </summary>
internal static class ParseCommand
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(IServiceProvider services)
    {
        var kind = new Argument<string>("KIND") { Description = string.Join(", ", CellParser.Kinds) };
        kind.AcceptOnlyFromAmong([.. CellParser.Kinds]);
        var command = new Command("parse", "Read cells, one a line, and say what each holds") { kind };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<SedzDb>>().CreateDbContextAsync(cancellationToken);
            var parser = new CellParser(await PlacesAsync(db, cancellationToken));
            using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            while (await input.ReadLineAsync(cancellationToken) is { } line)
                Console.Out.WriteLine(Read(parser, parsed.GetRequiredValue(kind), line));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The places that were imported; where there is no database yet, or an older one, the provinces.</summary>
    private static async Task<Gazetteer> PlacesAsync(SedzDb db, CancellationToken cancellationToken) =>
        await db.Database.CanConnectAsync(cancellationToken) && !(await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any()
            ? (await SiteGeography.LoadAsync(db, cancellationToken)).Places
            : SiteGeography.ProvincesAlone;

    private static string Read(CellParser parser, string kind, string line)
    {
        var cell = parser.Parse(kind, line);
        var read = new Dictionary<string, object?> { ["value"] = cell.Value, ["warnings"] = cell.Warnings, ["error"] = cell.Error?.Code };
        if (cell.Error is { } error) read["message"] = new { th = error.Sentence.Th, en = error.Sentence.En };
        return JsonSerializer.Serialize(read, Json);
    }
}
