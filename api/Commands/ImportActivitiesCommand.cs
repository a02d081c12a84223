using System.CommandLine;
using Sedz.Api.Imports.Activities;
using Sedz.Schema.Activities;
using Sedz.Schema.Imports;

namespace Sedz.Api.Commands;

/// <summary><c>import activities PATH</c>: plans of the nine activities and reports on them, with a verdict on every row.</summary>
internal static class ImportActivitiesCommand
{
    public static Command Create(IServiceProvider services) =>
        new SheetImportCommand<ActivityImporter, ActivityColumn, ActivityRowVerdict>(
            "กิจกรรม · activity",
            verdict => verdict.Activity is { } values ? $"{values.Site}\n{ActivityWords.Of(values.Kind).Th}" : "",
            Words)
        .Create("activities", "Plans of the nine activities and reports on them", services);

    private static string Words(ActivityRowVerdict verdict) => verdict switch
    {
        { Status: ImportRowStatus.Refused } => "ไม่รับ · refused",
        { DuplicateOf: { } of } => $"มีแล้วที่ {of} · says what {of} says",
        { PlanOf: { } plan } => $"รายงานของแผน {plan} · report on plan {plan}",
        _ => "ใหม่ · new",
    };
}
