using System.Text.Json;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.Partners;

namespace Sedz.Api.Tests.Activities;

/// <summary>Plans activities and reports on them over HTTP, for tests that need some.</summary>
internal static class ActivityBoard
{
    private const string Errors =
        """
        errors { __typename ... on Error { message } ... on ValidationError { field text { th en } }
          ... on ConflictError { text { th en } } }
        """;

    private const string Figures = "moneyBaht trained employed developmentVolunteers disasterVolunteers entrepreneurs heldBack";

    private const string Shown =
        $$"""
        id kind title startsOn endsOn version cancelledAt synthetic site { code } planned { {{Figures}} }
        reached { reports upTo progress figures { moneyBaht { value known unknown } trained { value known unknown heldBack } } }
        reports { id startsOn endsOn progress evidence attestation reportedOn reportedBy replacedAt replacedBy replaceReason corrects { id }
          reached { {{Figures}} } }
        revisions { kind title startsOn endsOn reason replacedBy planned { trained } }
        """;

    /// <summary>Asks for a mutation of an activity.</summary>
    public static async Task<JsonElement> ChangeAsync(this SedzApplication application, string mutation, object input)
    {
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var query = $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ activity {{ {Shown} }} {Errors} }} }}";
        return (await application.QueryAsync(query, new { input })).At(mutation);
    }

    /// <summary>Asks for a mutation that must succeed, and gives the activity.</summary>
    public static async Task<JsonElement> DoneAsync(this SedzApplication application, string mutation, object input)
    {
        var answer = await application.ChangeAsync(mutation, input);
        return answer.IsNull("errors") ? answer.At("activity") : throw new InvalidOperationException(answer.ToString());
    }

    public static async Task<JsonElement> PlanAsync(
        this SedzApplication application,
        string siteCode,
        object planned,
        string kind = "CREATE_JOBS",
        string startsOn = "2021-10-01",
        string endsOn = "2021-12-31",
        string? title = null) =>
        await application.DoneAsync(
            "planActivity", new { siteId = await application.SiteIdAsync(siteCode), kind, startsOn, endsOn, title, planned });

    public static Task<JsonElement> ReportAsync(
        this SedzApplication application, string activityId, object reached, string startsOn, string endsOn, double? progress = null) =>
        application.DoneAsync("reportActivity", new { activityId, startsOn, endsOn, reached, progress });
}
