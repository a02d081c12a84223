using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Openings;

namespace Sedz.Api.Openings;

/// <summary>Opens and closes positions of sites.</summary>
public sealed class OpeningEditor(IDatabaseWriter writer, TimeProvider clock)
{
    private static readonly LocalizedText AlreadyClosed = new("ตำแหน่งนี้ปิดไปแล้ว", "The position is closed already");

    /// <summary>Opens a position of a site that is there.</summary>
    /// <param name="siteId">The site.</param>
    /// <param name="title">The work in words, personal data masked.</param>
    /// <param name="terms">What is offered; it keeps the rules.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the opening.</returns>
    public Task<int> OpenAsync(int siteId, string? title, OpeningTerms terms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return writer.WriteAsync(
            async (db, token) =>
            {
                var opening = db.Openings.Add(new()
                {
                    SiteId = siteId,
                    OccupationCode = terms.OccupationCode,
                    Title = title,
                    Headcount = terms.Headcount,
                    StartsOn = terms.StartsOn,
                    EndsOn = terms.EndsOn,
                    Wage = terms.Wage,
                    Activity = terms.Activity,
                    OpenedAt = clock.GetUtcNow().UtcDateTime,
                    Version = 1,
                }).Entity;
                opening.Skills.AddRange(terms.RequiredSkills.Select(code => new OpeningSkill { SkillCode = code, Required = true }));
                opening.Skills.AddRange(terms.WishedSkills.Select(code => new OpeningSkill { SkillCode = code }));
                await db.SaveChangesAsync(token);
                return opening.Id;
            },
            cancellationToken);
    }

    /// <summary>Closes a position that is there.</summary>
    /// <returns>Null when it was closed; else why not.</returns>
    public Task<MutationError?> CloseAsync(int openingId, CancellationToken cancellationToken) => writer.WriteAsync<MutationError?>(
        async (db, token) =>
        {
            var opening = await db.Openings.SingleAsync(o => o.Id == openingId, token);
            if (opening.ClosedAt is not null) return new ConflictError(AlreadyClosed);
            opening.ClosedAt = clock.GetUtcNow().UtcDateTime;
            opening.Version++;
            return null;
        },
        cancellationToken);
}
