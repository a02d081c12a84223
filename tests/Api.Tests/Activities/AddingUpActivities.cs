using System.Security.Claims;
using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Activities;

/// <summary>Every number of the demonstration's indicators, at every level: country, province, district, site.</summary>
[Collection(DemoCountryGroup.Name)]
public sealed class AddingUpActivities(DemoCountry country)
{
    private const string Figure = "{ value known unknown heldBack }";

    private const string Figures =
        $"moneyBaht {Figure} trained {Figure} employed {Figure} developmentVolunteers {Figure} disasterVolunteers {Figure} entrepreneurs {Figure}";

    private const string Tally = $"plans cancelled reports planned {{ {Figures} }} reached {{ {Figures} }} progress {{ sum known unknown }}";

    public static TheoryData<bool> Callers => [true, false];

    [Theory]
    [MemberData(nameof(Callers))]
    public async Task Parts_OfEveryLevel_AddUpToTheWhole(bool toThePublic)
    {
        ClaimsPrincipal caller = toThePublic ? Caller.Public : Caller.Administrator;
        await using var application = await country.Application.ServeToAsync(caller);
        var levels = new Queue<string>([""]);
        var compared = 0;
        while (levels.TryDequeue(out var place))
        {
            var answer = await AskAsync(application, place);
            var parts = answer.List("parts");
            AssertSums(answer, parts, place);
            compared++;
            foreach (var code in parts.Where(part => !part.IsNull("code")).Select(part => part.Text("code")!))
            {
                if (code.Length == 2) levels.Enqueue($"provinceCode: \"{code}\",");
                else if (code.Length == 4) levels.Enqueue($"districtCode: \"{code}\",");
                else AssertSame(Numbers(Part(parts, code)), Numbers(await AskAsync(application, $"siteCode: \"{code}\",")), code);
            }
        }

        Assert.InRange(compared, 1 + 76 + 76, 1 + 76 + DemoCountry.Sites);
    }

    private static async Task<JsonElement> AskAsync(SedzApplication application, string place) => (await application.QueryAsync(
        $$"""
        { activityIndicators({{place}} from: "2021-10-01", to: "2022-09-30", interval: FISCAL_YEAR) {
            sites knownSites tally: total { {{Tally}} } parts { code sites knownSites tally { {{Tally}} } } } }
        """)).At("activityIndicators");

    private static JsonElement Part(IEnumerable<JsonElement> parts, string code) => parts.Single(part => part.Text("code") == code);

    private static void AssertSums(JsonElement whole, IReadOnlyList<JsonElement> parts, string place)
    {
        if (parts.Count == 0) return;
        var sums = parts.SelectMany(Numbers).GroupBy(number => number.Path, number => number.Value)
            .Select(numbers => (numbers.Key, numbers.Sum()));
        AssertSame(sums, Numbers(whole), place);
    }

    private static void AssertSame(IEnumerable<(string, double)> one, IEnumerable<(string Path, double)> other, string place)
    {
        var expected = other.ToDictionary();
        foreach (var (path, value) in one) Assert.True(Math.Abs(expected[path] - value) < 1e-6, $"{place} {path}: {value}, not {expected[path]}");
    }

    /// <summary>Every number by its path but for those of parts; what is null adds nothing.</summary>
    private static IEnumerable<(string Path, double Value)> Numbers(JsonElement element) => Numbers(element, "");

    private static IEnumerable<(string Path, double Value)> Numbers(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(member => member.Name != "code")
            .SelectMany(member => Numbers(member.Value, $"{path}.{member.Name}")),
        JsonValueKind.Number => [(path, element.GetDouble())],
        JsonValueKind.Null => [(path, 0)],
        _ => [],
    };
}
