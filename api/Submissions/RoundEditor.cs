using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Writing;
using Sedz.Api.Sites;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Submissions;

/// <summary>
/// Sets the days of a round, and judges the round's sites anew by them, in one transaction: the length of a right is counted from the
/// budget day (R2.2.3), so another day may make a site eligible or not.
/// </summary>
public sealed class RoundEditor(IDbContextFactory<SedzDb> databases)
{
    /// <summary>The first fiscal year (B.E.) that is accepted; the programme is younger.</summary>
    internal const int FirstYear = 2560;

    /// <summary>The last fiscal year (B.E.) that is accepted.</summary>
    internal const int LastYear = 2643;

    /// <summary>A fiscal year begins on the first of October.</summary>
    private const int FirstMonth = 10;

    /// <summary>Sets the days.</summary>
    /// <param name="fiscalYear">The Buddhist fiscal year. One that is not there is added where both deadlines are given.</param>
    /// <param name="days">The days; at least one.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <exception cref="ImportRefusedException">The days do not fit the round, or there is no such round: nothing was written.</exception>
    public async Task<RoundChange> SetAsync(int fiscalYear, RoundDays days, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(days);
        if (days == new RoundDays())
        {
            throw new ImportRefusedException(RoundProblems.NothingToSet);
        }

        if (fiscalYear is < FirstYear or > LastYear)
        {
            throw new ImportRefusedException(RoundProblems.NoFiscalYear);
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var there = await db.Rounds.FindAsync([fiscalYear], cancellationToken);
        var round = there ?? db.Rounds.Add(New(fiscalYear, days)).Entity;
        round.ContactsDeadline = days.ContactsDeadline ?? round.ContactsDeadline;
        round.SitesDeadline = days.SitesDeadline ?? round.SitesDeadline;
        round.BudgetDay = days.ForgetBudgetDay ? null : days.BudgetDay ?? round.BudgetDay;
        foreach (var day in new[] { days.ContactsDeadline, days.SitesDeadline, days.BudgetDay }.OfType<DateOnly>())
        {
            if (day < round.StartsOn || day > round.EndsOn)
            {
                throw new ImportRefusedException(RoundProblems.OutsideTheYear(day, round));
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        var (judged, changed) = await SiteEligibilities.RefreshAsync(db, fiscalYear, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(round, there is null, judged, changed);
    }

    /// <summary>All rounds, the latest first.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<Round>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Rounds.AsNoTracking().OrderByDescending(r => r.FiscalYear).ToListAsync(cancellationToken);
    }

    /// <summary>A round of the fiscal year that begins on 1 October of the year before.</summary>
    private static Round New(int fiscalYear, RoundDays days) => days is { ContactsDeadline: { } contacts, SitesDeadline: { } sites }
        ? new()
        {
            FiscalYear = fiscalYear,
            StartsOn = new(fiscalYear - ThaiDate.BuddhistEraOffset - 1, FirstMonth, 1),
            EndsOn = new DateOnly(fiscalYear - ThaiDate.BuddhistEraOffset, FirstMonth, 1).AddDays(-1),
            ContactsDeadline = contacts,
            SitesDeadline = sites,
        }
        : throw new ImportRefusedException(RoundProblems.UnknownRound(fiscalYear));
}
