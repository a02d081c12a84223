using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;
using Opening = Sedz.Analytics.Matching.Opening;

namespace Sedz.Api.Matching.Register;

/// <summary>Reads the openings that are open, with the places that no match holds.</summary>
internal sealed class RegisterOpenings(RegisterQuestion question, RegisterTally tally, RegisterHash hash)
{
    private readonly List<Opening> offers = [];
    private readonly List<RegisteredOpening> numbers = [];
    private readonly List<(int OpeningId, MatchReasonCode Reason)> outOf = [];

    /// <summary>What the openings offer.</summary>
    public IReadOnlyList<Opening> Offers => offers;

    /// <summary>Which openings they are.</summary>
    public IReadOnlyList<RegisteredOpening> Numbers => numbers;

    /// <summary>Those that take no part, and why.</summary>
    public IReadOnlyList<(int OpeningId, MatchReasonCode Reason)> OutOf => outOf;

    /// <summary>Whether any was made up.</summary>
    public bool Synthetic { get; private set; }

    /// <summary>Reads them, in the caller's transaction.</summary>
    public async Task ReadAsync(SedzDb db, RegisterMatches matches, RegisterRoads? roads, CancellationToken cancellationToken)
    {
        var positions = await PositionsAsync(db, cancellationToken);
        var skills = (await db.OpeningSkills.Where(s => s.Opening!.ClosedAt == null)
                .Select(s => new { s.OpeningId, s.SkillCode, s.Required }).ToListAsync(cancellationToken))
            .ToLookup(skill => (skill.OpeningId, skill.Required), skill => skill.SkillCode);
        var open = await db.Openings
            .Where(o => o.ClosedAt == null && (question.ProvinceCode == null || o.Site!.ProvinceCode == question.ProvinceCode))
            .OrderBy(o => o.Id)
            .Select(o => new
            {
                o.Id, o.SiteId, o.Site!.ProvinceCode, o.OccupationCode, o.Headcount, o.Wage, o.EndsOn, o.Version,
                Synthetic = o.Synthetic || o.Site.Synthetic,
            })
            .ToListAsync(cancellationToken);
        foreach (var opening in open)
        {
            var left = opening.Headcount - matches.PlacesTaken.GetValueOrDefault(opening.Id);
            var position = positions.GetValueOrDefault(opening.SiteId);
            if (ReasonAgainst(opening.EndsOn, left, position, opening.SiteId, roads) is { } reason)
            {
                tally.Add(MatchingSide.Opening, reason, opening.ProvinceCode, reason == MatchReasonCode.Full ? opening.Headcount : left);
                outOf.Add((opening.Id, reason));
                continue;
            }

            var offer = new Opening(
                position!.X, position.Y, opening.OccupationCode, RegisterSkills.SetOf(skills[(opening.Id, true)]),
                RegisterSkills.SetOf(skills[(opening.Id, false)]), left, WageOf(opening.Wage), opening.ProvinceCode, opening.Id,
                roads is null ? null : opening.SiteId);
            offers.Add(offer);
            numbers.Add(new(opening.Id, opening.SiteId));
            Synthetic |= opening.Synthetic;
            hash.Add($"o|{opening.Id}|{opening.Version}|{position.X:R}|{position.Y:R}|{offer.Occupation}|{Told(offer.Required.Numbers)}");
            hash.Add($"{Told(offer.Wished.Numbers)}|{left}|{offer.Wage}|{offer.Province}");
        }
    }

    private MatchReasonCode? ReasonAgainst(DateOnly? endsOn, int left, Coordinate? position, int siteId, RegisterRoads? roads) =>
        endsOn < question.AvailableBy ? MatchReasonCode.Ended
        : left <= 0 ? MatchReasonCode.Full
        : position is null ? MatchReasonCode.NoPosition
        : roads?.KnowsSite(siteId) == false ? MatchReasonCode.NoRoadDistance
        : null;

    /// <summary>Work for nothing is far below every wish: matching knows wages above 0, and null as one that nobody has told.</summary>
    private static int? WageOf(int? wage) => wage is { } baht ? Math.Max(1, baht) : null;

    private static string Told(IEnumerable<int> numbers) => string.Join(',', numbers);

    private async Task<Dictionary<int, Coordinate>> PositionsAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var positions = new Dictionary<int, Coordinate>();
        var sites = db.Sites
            .Where(s => (s.Location != null || s.Boundary != null) && s.Openings.Any(o => o.ClosedAt == null)
                && (question.ProvinceCode == null || s.ProvinceCode == question.ProvinceCode))
            .OrderBy(s => s.Id)
            .Select(s => new { s.Id, s.Location, Outline = s.Location == null ? s.Boundary : null });
        await foreach (var site in sites.AsAsyncEnumerable().WithCancellation(cancellationToken))
            positions[site.Id] = (site.Location ?? site.Outline!.InteriorPoint).Coordinate;
        return positions;
    }
}
