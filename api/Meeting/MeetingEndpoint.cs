using Microsoft.AspNetCore.Http.HttpResults;

namespace Sedz.Api.Meeting;

/// <summary>Serves the meeting's page at <c>/</c>.</summary>
internal static class MeetingEndpoint
{
    public static void MapMeetingPage(this IEndpointRouteBuilder routes) => routes.MapGet("/", async (
        HttpContext http,
        MeetingPageReader reader,
        string? province,
        string? lang,
        int? ranked,
        int? notYet,
        CancellationToken cancellationToken) =>
    {
        http.Response.Headers.ContentSecurityPolicy = PageSecurity.Policy;
        var language = PageLanguage.Of(lang);
        var model = await reader.ReadAsync(http.User, province, ranked, notYet, cancellationToken);
        return model is null
            ? (IResult)new RazorComponentResult<NothingToShowPage>(new { Language = language }) { StatusCode = StatusCodes.Status404NotFound }
            : new RazorComponentResult<MeetingPage>(new { Model = model, Language = language });
    });
}
