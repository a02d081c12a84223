using System.CommandLine;
using System.Globalization;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports;
using Sedz.Api.Submissions;
using Sedz.Schema;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Commands;

/// <summary><c>round</c>: the yearly rounds and their days.</summary>
internal static class RoundCommand
{
    /// <summary>The word for a budget day that is open.</summary>
    private const string Open = "none";

    public static Command Create(IServiceProvider services) =>
        new("round", "The yearly rounds: their deadlines and the day the budget comes") { Set(services), List(services) };

    private static Command Set(IServiceProvider services)
    {
        var year = new Argument<int>("FISCALYEAR") { Description = "Buddhist fiscal year, such as 2565; a new one needs both deadlines" };
        var budgetDay = new Option<string?>("--budget-day")
        {
            Description = "The day the Ministry is allocated the budget, such as 2022-01-31 or 31/1/2565; "
                + $"the round's sites are judged anew; {Open} when it is open again",
        };
        var contacts = new Option<string?>("--contacts-deadline") { Description = "Last day for key persons and reporting officers" };
        var sites = new Option<string?>("--sites-deadline") { Description = "Last day for the areas' data" };
        var command = new Command("set", "Set days of a round, and judge its sites anew") { year, budgetDay, contacts, sites };
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            var isOpen = parsed.GetValue(budgetDay) == Open;
            var change = await services.GetRequiredService<RoundEditor>().SetAsync(
                parsed.GetValue(year),
                new(
                    isOpen ? null : DayOf(parsed, budgetDay),
                    isOpen,
                    DayOf(parsed, contacts),
                    DayOf(parsed, sites)),
                cancellationToken);
            var output = parsed.InvocationConfiguration.Output;
            Write(output, change.Round);
            await output.WriteLineAsync(
                $"พิจารณาใหม่ {change.Judged} พื้นที่ เปลี่ยนผล {change.Changed} พื้นที่ · "
                + $"{change.Judged} sites judged anew, {change.Changed} changed");
            return ExitCode.Done;
        }));
        return command;
    }

    private static Command List(IServiceProvider services)
    {
        var command = new Command("list", "All rounds, the latest first");
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            foreach (var round in await services.GetRequiredService<RoundEditor>().ListAsync(cancellationToken))
            {
                Write(parsed.InvocationConfiguration.Output, round);
            }

            return ExitCode.Done;
        }));
        return command;
    }

    /// <summary>The day of an option, in any way that a sheet may write it; a day that needs a warning is no day to judge by.</summary>
    private static DateOnly? DayOf(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) switch
    {
        null => null,
        { } text when DateCell.Read(text) is { HasValue: true, Warnings.Count: 0 } day => day.Value,
        _ => throw new ImportRefusedException(RoundProblems.UnreadableDay(option.Name)),
    };

    private static void Write(TextWriter output, Round round)
    {
        output.WriteLine(
            $"ปีงบประมาณ {round.FiscalYear}: ผู้ประสานงาน {ThaiDate.Of(round.ContactsDeadline)} · "
            + $"พื้นที่ {ThaiDate.Of(round.SitesDeadline)} · "
            + $"วันได้รับงบประมาณ {(round.BudgetDay is { } day ? ThaiDate.Of(day) : "ยังไม่กำหนด")}");
        output.WriteLine(
            $"Fiscal year {round.FiscalYear} (B.E.): contacts {Iso(round.ContactsDeadline)} · areas {Iso(round.SitesDeadline)} · "
            + $"budget day {(round.BudgetDay is { } budget ? Iso(budget) : "open")}");
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
