using System.Globalization;
using Sedz.Analytics;
using Sedz.Schema;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Exports.Progress;

/// <summary>
/// <c>GET /export/progress/67.docx?from=2021-10-01&amp;to=2022-09-30</c>: a province's progress report, for everybody as far as they may
/// see it.  </summary>
internal static class ProgressReportEndpoint
{
    private const string Document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly LocalizedText WrongDays = new(
        "ระบุ from และ to เป็นวันที่ ค.ศ. เช่น from=2021-10-01&to=2022-09-30",
        "Give from and to as days, CE, such as from=2021-10-01&to=2022-09-30");

    public static void MapProgressReport(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/export/progress/{province}.docx", (string province, string? from, string? to, HttpContext http) =>
            WriteAsync(province, from, to, http));

    private static async Task<IResult> WriteAsync(string province, string? from, string? to, HttpContext http)
    {
        if (!ProvinceFacts.ByCode.ContainsKey(province)) return Results.NotFound();
        if (Day(from) is not { } first || Day(to) is not { } last) return Refuse(WrongDays);
        using var file = new MemoryStream();
        try
        {
            await http.RequestServices.GetRequiredService<ProgressReportExport>().WriteAsync(
                file, province, new(first, last), http.User, http.RequestAborted);
        }
        catch (InputRefusedException refused)
        {
            return Refuse(refused.Text);
        }

        return Results.File(file.ToArray(), Document, $"progress-{province}.docx");
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static IResult Refuse(LocalizedText text) =>
        Results.Text($"{text.Th}\n{text.En}\n", "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
}
