using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Ranking.Robustness;
using Sedz.Api.Access;
using Sedz.Api.GraphQL;
using Sedz.Api.Ranking;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Meeting;

/// <summary>Reads what the meeting's page shows of one province.</summary>
public sealed class MeetingPageReader(
    [FromKeyedServices(MachineryRegistration.Queries)] IDbContextFactory<SedzDb> databases, RankingReader rankings, TimeProvider clock)
{
    /// <summary>How many ranked sites fit on the page with their reasons.</summary>
    public const int DefaultRanked = 10;

    /// <summary>How many sites that are not ranked fit on the page below that many ranked ones.</summary>
    private const int NotYetBelowAFullRanking = 5;

    /// <summary>How many of them are shown however many groups of equals there are.</summary>
    private const int FewestNotYet = 1;

    /// <summary>How many of them fit in the place of each two ranked sites that are fewer.</summary>
    private const int NotYetInPlaceOfTwo = 3;

    /// <summary>The most of each that a reader may ask for.</summary>
    public const int Most = 500;

    /// <summary>The page of a province; nothing when no site of it, or none at all, may be shown to the caller.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="provinceCode">The province; when empty, the first that has a site to show.</param>
    /// <param name="ranked">How many ranked sites to show; when empty, <see cref="DefaultRanked"/>.</param>
    /// <param name="notYet">How many sites that are not ranked to show; when empty, as many as fit below the ranked ones.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<MeetingPageModel?> ReadAsync(
        ClaimsPrincipal caller, string? provinceCode, int? ranked, int? notYet, CancellationToken cancellationToken)
    {
        var visible = caller.Visible(await rankings.StandingsAsync(cancellationToken)).ToLookup(standing => standing.ProvinceCode);
        Province[] provinces = [.. ProvinceFacts.Provinces.Where(p => visible.Contains(p.Code))];
        var province = string.IsNullOrEmpty(provinceCode) ? provinces.FirstOrDefault() : provinces.FirstOrDefault(
            p => p.Code == provinceCode);
        if (province is null)
        {
            return null;
        }

        var board = rankings.Boards.Of([.. visible[province.Code]], CriterionWeights.Equal);
        RankedSite[] first = [.. board.Ranking.Sites.Take(Math.Clamp(ranked ?? DefaultRanked, 1, Most))];
        var robustness = FirstPlaces.For(board.Ranking.Sites.Count);
        var acceptability = await board.Robustness.AcceptabilityAsync(robustness, withPlaces: false, cancellationToken);
        var groups = await board.Robustness.GroupsAsync(robustness.Draws, robustness.Seed, cancellationToken);
        NotYetRankedSite[] gaps = [.. board.NotYetRanked().Take(
            Math.Clamp(notYet ?? NotYetThatFit(first.Length, Opening(groups, first.Length).Count()), 0, Most))];
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var sites = await SitesAsync(db, [.. first.Select(board.SiteIdOf), .. gaps.Select(gap => gap.SiteId)], cancellationToken);
        return new()
        {
            Province = province,
            Provinces = provinces,
            Round = await db.Rounds.AsNoTracking().OrderByDescending(r => r.FiscalYear).FirstAsync(cancellationToken),
            Board = board,
            Robustness = robustness,
            Ranked = [.. first.Select((site, i) => RowOf(site, i))],
            NotYet = [.. gaps.Select(gap => new MeetingGap(gap, sites[gap.SiteId]))],
            Sources = await MeetingSources.ReadAsync(db, province.Code, cancellationToken),
            Today = ThaiDate.DayAt(clock.GetUtcNow().UtcDateTime),
        };

        MeetingRow RowOf(RankedSite site, int index)
        {
            var group = Opening(groups, first.Length).FirstOrDefault(group => group.First == index);
            var datum = group is null
                ? null
                : board.Robustness.DatumFor(group, robustness.Draws, robustness.Seed, cancellationToken)?.Text ?? SeparatingDatum.None;
            return new(site, sites[board.SiteIdOf(site)], acceptability[index].TopK, group, datum);
        }
    }

    /// <summary>
    /// The groups of more than one site that begin among the first rows: each is a line of its own, in the place of a site that is not
    /// ranked.
    /// </summary>
    private static IEnumerable<EqualGroup> Opening(EqualGroups groups, int rows) =>
        groups.All.TakeWhile(group => group.First < rows).Where(group => group.Count > 1);

    private static int NotYetThatFit(int ranked, int groups) =>
        Math.Max(FewestNotYet, NotYetBelowAFullRanking - groups) + Math.Max(0, DefaultRanked - ranked) * NotYetInPlaceOfTwo / 2;

    private static async Task<Dictionary<int, MeetingSite>> SitesAsync(SedzDb db, IReadOnlyList<int> ids, CancellationToken cancellationToken) =>
        await db.Sites.Where(s => ids.Contains(s.Id))
            .Select(s => new MeetingSite(
                s.Id, s.Code, s.NameTh, s.NameEn, s.LandType, s.District!.NameTh ?? s.DistrictText, s.District.NameEn, s.AreaM2,
                s.OutsideProvince, s.Synthetic))
            .ToDictionaryAsync(s => s.Id, cancellationToken);
}
