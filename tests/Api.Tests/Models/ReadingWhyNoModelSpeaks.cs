using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Models;

public sealed class ReadingWhyNoModelSpeaks(OpenApplication open) : IClassFixture<OpenApplication>
{
    private readonly SedzApplication _application = open.Application;

    [Fact]
    public async Task Standings_WithoutOutcomes_SayHowManyAreMissing()
    {
        var standings = (await _application.QueryAsync(
            "{ modelStandings { kind name { th en } speaks active { id } text { th en } remedy { th en } } }")).List("modelStandings");

        var start = standings.Single(standing => standing.Text("kind") == "READINESS_START");
        Assert.Equal("ต้องมีผลจริงอย่างน้อย 200 แห่ง มีแล้ว 0 แห่ง", start.Text("text.th"));
        Assert.Equal("At least 200 real outcomes are needed; there are 0", start.Text("text.en"));
        Assert.True(start.IsNull("active"));
    }

    [Fact]
    public async Task Training_WithoutOutcomes_IsRefusedByName()
    {
        var answer = await _application.QueryAsync(
            """
            mutation { trainModel(input: { kind: READINESS_START }) { modelVersion { id }
              errors { __typename ... on ModelRefusedError { code text { th en } } } } }
            """);

        Assert.True(answer.IsNull("trainModel.modelVersion"));
        Assert.Equal("too_few_outcomes", Assert.Single(answer.List("trainModel.errors")).Text("code"));
    }

    [Fact]
    public async Task Training_FromTheCommandLine_SaysWhyAndFails()
    {
        var answer = await SedzProcess.RunAsync(_application.Settings, "train", "--kind", "readiness-start");

        Assert.Equal(Sedz.Api.Commands.ExitCode.Failed, answer.ExitCode);
        Assert.Contains("ต้องมีผลจริงอย่างน้อย 200 แห่ง มีแล้ว 0 แห่ง", answer.Errors, StringComparison.Ordinal);
        Assert.Contains("[too_few_outcomes]", answer.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("th", "ต้องมีผลจริงอย่างน้อย 200 แห่ง มีแล้ว 0 แห่ง")]
    [InlineData("en", "At least 200 real outcomes are needed; there are 0")]
    public async Task Page_WithoutModels_SaysWhy(string language, string sentence)
    {
        var page = await _application.Http.GetStringAsync($"/models?lang={language}");

        Assert.Contains(sentence, page, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_InABrowser_AsksForNothingElse()
    {
        using var answer = await _application.Http.GetAsync(new Uri("/models", UriKind.Relative));

        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }
}
