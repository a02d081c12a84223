using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Models;
using Sedz.Api.Models;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Models;
using Spectre.Console;

namespace Sedz.Api.Commands;

/// <summary><c>model</c>: the trained versions, their cards, and which of them speaks.</summary>
internal static class ModelCommand
{
    private static readonly Dictionary<string, ModelKind> Kinds = new(StringComparer.Ordinal)
    {
        ["recurrence-prior"] = ModelKind.RecurrencePrior,
        ["readiness-start"] = ModelKind.ReadinessStart,
    };

    /// <summary>Who decides on the command line: the account of the operating system.</summary>
    public static string Account => Environment.UserName;

    public static Command Create(IServiceProvider services) =>
        new("model", "The trained versions of models, and which of them speaks")
        {
            List(services),
            Card(services),
            Decide(services, "activate", "Put a version into use; it says what forbids it", "เปิดใช้", "activated",
                (registry, id, reason, token) => registry.ActivateAsync(id, reason, Account, token)),
            Decide(services, "retire", "Take the version in use out of use; the published rule speaks again", "เลิกใช้", "retired",
                (registry, id, reason, token) => registry.RetireAsync(id, reason, Account, token)),
        };

    /// <summary>An option that takes a kind by its name on the command line.</summary>
    public static Option<string?> KindOption(string name, string description)
    {
        var option = new Option<string?>(name) { Description = $"{description}: {string.Join(" or ", Kinds.Keys)}" };
        option.AcceptOnlyFromAmong([.. Kinds.Keys]);
        return option;
    }

    /// <summary>The kind of a name; null for none.</summary>
    public static ModelKind? KindOf(string? name) => name is null ? null : Kinds[name];

    private static Command List(IServiceProvider services)
    {
        var command = new Command("list", "What speaks for each kind, and every version");
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            await using var db = await OpenAsync(services, cancellationToken);
            var output = parsed.InvocationConfiguration.Output;
            foreach (var standing in await services.GetRequiredService<ModelStandings>().ReadAsync(db, withDrift: false, cancellationToken))
            {
                await output.WriteLineAsync($"{NameOf(standing.Kind)}: {standing.Text.Th} · {standing.Text.En}");
            }

            var table = new Table().AddColumns("kind", "version", "state", "trained", "rows", "synthetic", "content hash");
            await foreach (var version in db.ModelVersions.AsNoTracking().OrderBy(v => v.Kind).ThenBy(v => v.Number).AsAsyncEnumerable()
                .WithCancellation(cancellationToken))
            {
                table.AddRow(
                    NameOf(version.Kind),
                    version.Number.ToString(CultureInfo.InvariantCulture),
                    ModelWords.Of(version.State).En,
                    ThaiDate.DayAt(version.TrainedAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    version.TrainingRows.ToString(CultureInfo.InvariantCulture),
                    version.Synthetic ? "yes" : "no",
                    version.ContentHash);
            }

            if (table.Rows.Count > 0)
            {
                TableConsole.On(output).Write(table);
            }

            return ExitCode.Done;
        }));
        return command;
    }

    private static Command Card(IServiceProvider services)
    {
        var (kind, number) = VersionArguments();
        var command = new Command("card", "Everything about one version") { kind, number };
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            await using var db = await OpenAsync(services, cancellationToken);
            var (asked, version) = (Kinds[parsed.GetValue(kind)!], parsed.GetValue(number));
            var found = await db.ModelVersions.AsNoTracking().Include(v => v.Decisions)
                .SingleOrDefaultAsync(v => v.Kind == asked && v.Number == version, cancellationToken);
            if (found is null)
            {
                return await RefusedAsync(parsed, asked);
            }

            foreach (var section in ModelCards.Of(found))
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync($"\n{section.Title.Th} · {section.Title.En}");
                foreach (var line in section.Lines)
                {
                    await parsed.InvocationConfiguration.Output.WriteLineAsync($"  {line.Th}\n  {line.En}");
                }
            }

            return ExitCode.Done;
        }));
        return command;
    }

    private static Command Decide(
        IServiceProvider services,
        string name,
        string description,
        string doneTh,
        string doneEn,
        Func<ModelRegistry, int, string, CancellationToken, Task<ModelChange>> decide)
    {
        var (kind, number) = VersionArguments();
        var reason = new Option<string>("--reason") { Description = "Why; it is kept and shown", Required = true };
        var command = new Command(name, description) { kind, number, reason };
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            var (asked, version) = (Kinds[parsed.GetValue(kind)!], parsed.GetValue(number));
            int? id;
            await using (var db = await OpenAsync(services, cancellationToken))
            {
                id = await db.ModelVersions.Where(v => v.Kind == asked && v.Number == version).Select(v => (int?)v.Id)
                    .SingleOrDefaultAsync(cancellationToken);
            }

            if (id is null)
            {
                return await RefusedAsync(parsed, asked);
            }

            var change = await decide(services.GetRequiredService<ModelRegistry>(), id.Value, parsed.GetValue(reason)!, cancellationToken);
            await ModelText.WriteAsync(
                parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, asked, change, doneTh, doneEn);
            return change.Version is null ? ExitCode.Failed : ExitCode.Done;
        }));
        return command;
    }

    private static async Task<int> RefusedAsync(ParseResult parsed, ModelKind kind)
    {
        await ModelText.WriteAsync(
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, kind,
            ModelChange.Refused(ModelProblems.UnknownVersion), "", "");
        return ExitCode.Failed;
    }

    private static (Argument<string> Kind, Argument<int> Number) VersionArguments()
    {
        var kind = new Argument<string>("KIND") { Description = string.Join(" or ", Kinds.Keys) };
        kind.AcceptOnlyFromAmong([.. Kinds.Keys]);
        return (kind, new("VERSION") { Description = "Number of the version within its kind" });
    }

    private static string NameOf(ModelKind kind) => Kinds.Single(pair => pair.Value == kind).Key;

    private static Task<SedzDb> OpenAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<IDbContextFactory<SedzDb>>().CreateDbContextAsync(cancellationToken);
}
