using System.Text.Json;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Partners;

/// <summary>Registers organisations and engages them over HTTP, for tests that need some.</summary>
internal static class PartnerBoard
{
    public const string Register =
        """
        mutation($input: RegisterPartnerInput!) { registerPartner(input: $input) {
          partner { id nameTh sector kind juristicNumber website address version places { province { code } } }
          errors { __typename ... on Error { message } ... on ValidationError { field text { th en } } ... on ConflictError { text { th en } } } } }
        """;

    public const string Commit =
        """
        mutation($input: CommitContributionInput!) { commitContribution(input: $input) {
          engagement { id role status version offeredOn agreedOn partner { id } site { code }
            commitments { id kind amount unit unitText deliveredAmount } }
          errors { __typename ... on Error { message } ... on ValidationError { field text { th en } } } } }
        """;

    public static async Task<string> RegisterAsync(
        this SedzApplication application, string nameTh, string sector, string provinceCode = "67", string? juristicNumber = null)
    {
        var answer = (await application.QueryAsync(Register, new { input = new { nameTh, sector, provinceCode, juristicNumber } })).At("registerPartner");
        return answer.IsNull("errors") ? answer.Text("partner.id")! : throw new InvalidOperationException(answer.ToString());
    }

    public static async Task<string> SiteIdAsync(this SedzApplication application, string code) =>
        (await application.QueryAsync("query($code: String!) { site(by: { code: $code }) { id } }", new { code })).Text("site.id")!;

    public static async Task<JsonElement> EngageAsync(
        this SedzApplication application,
        string partnerId,
        string siteCode,
        string role = "LEARNING",
        string status = "AGREED",
        string kind = "LABOUR",
        object? amount = null,
        string? unit = null)
    {
        var siteId = await application.SiteIdAsync(siteCode);
        var answer = (await application.QueryAsync(
            Commit, new { input = new { partnerId, siteId, role, status, on = "2021-12-01", kind, amount, unit } })).At("commitContribution");
        return answer.IsNull("errors") ? answer.At("engagement") : throw new InvalidOperationException(answer.ToString());
    }
}
