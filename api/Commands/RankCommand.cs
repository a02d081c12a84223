using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Ranking;
using Sedz.Api.Ranking;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Commands;

/// <summary><c>rank</c>: the ranking as a table, JSON or CSV, and below it the sites that are not ranked yet.</summary>
internal static class RankCommand
{
    private const int DefaultTop = 20;
    private const int MostRows = 100_000;

    public static Command Create(IServiceProvider services)
    {
        var province = new Option<string?>("--province") { Description = "Two-digit code; all provinces when left out" };
        province.AcceptOnlyFromAmong([.. ProvinceFacts.Provinces.Select(p => p.Code)]);
        var top = NumberOption.Between("--top", "How many of each block", least: 1, most: MostRows, DefaultTop);
        var format = new Option<string>("--format") { Description = "table, json or csv", DefaultValueFactory = _ => RankingText.Table };
        format.AcceptOnlyFromAmong(RankingText.Formats);
        var command = new Command("rank", "Rank the eligible sites; below, those not yet ranked") { province, top, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var standings = await services.GetRequiredService<RankingReader>().StandingsAsync(cancellationToken);
            var code = parsed.GetValue(province);
            var board = RankingBoard.Of(standings.All.Where(s => code is null || s.ProvinceCode == code), CriterionWeights.Equal);
            var options = FirstPlaces.For(board.Ranking.Sites.Count);
            var firmness = new RankingText.Firmness(
                options,
                await board.Robustness.AcceptabilityAsync(options, withPlaces: false, cancellationToken),
                await board.Robustness.GroupsAsync(options.Draws, options.Seed, cancellationToken));
            var names = await NamesAsync(services, code, cancellationToken);
            RankingText.Write(Console.Out, parsed.GetValue(format)!, board, firmness, names, parsed.GetValue(top), cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<IReadOnlyDictionary<int, string>> NamesAsync(
        IServiceProvider services, string? provinceCode, CancellationToken cancellationToken)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<SedzDb>>().CreateDbContextAsync(cancellationToken);
        return await db.Sites.Where(s => provinceCode == null || s.ProvinceCode == provinceCode)
            .ToDictionaryAsync(s => s.Id, s => s.NameTh, cancellationToken);
    }
}
