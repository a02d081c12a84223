using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Development;

namespace Sedz.Api.Development;

/// <summary>Records which forms of development are chosen for sites, and what is tried in the Policy Sandbox.</summary>
public sealed class DevelopmentEditor(IDatabaseWriter writer, TimeProvider clock)
{
    /// <summary>Settles on a form for a site.</summary>
    /// <param name="siteId">Number of the site.</param>
    /// <param name="input">The choice, checked against its rules here.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the choice; or why nothing was done.</returns>
    public Task<MutationResult<int>> ChooseAsync(
        int siteId, ChooseDevelopmentFormInput input, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (reason, named, on) = (PersonalDataMask.Masked(input.Reason), PersonalDataMask.Masked(input.Named), input.ChosenOn ?? Today);
        var isOpen = input.Form is DevelopmentForm.OtherRoyalInitiative or DevelopmentForm.OtherScience;
        ValidationError? problem = reason is null ? DevelopmentProblems.Missing("reason")
            : on > Today ? DevelopmentProblems.InTheFuture("chosenOn")
            : isOpen && named is null ? DevelopmentProblems.NotNamed
            : !isOpen && named is not null ? DevelopmentProblems.NamedForNothing
            : null;
        if (problem is not null) return Task.FromResult<MutationResult<int>>(problem);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var site = await db.Sites.Where(s => s.Id == siteId).Select(s => new { s.Synthetic }).SingleOrDefaultAsync(token);
                if (site is null) return DevelopmentProblems.NoSite(input.SiteId);
                var form = input.Form;
                var standing = db.FormChoices.Where(c => c.SiteId == siteId && c.EndedOn == null);
                if (await standing.AnyAsync(c => c.Form == form && c.Named == named, token)) return DevelopmentProblems.Chosen(form);
                var choice = db.Add(new FormChoice
                {
                    SiteId = siteId,
                    Form = form,
                    Named = named,
                    ChosenOn = on,
                    Reason = reason!,
                    Basis = PersonalDataMask.Masked(input.Basis),
                    Synthetic = site.Synthetic,
                    CreatedAt = Now,
                    RecordedBy = by,
                }).Entity;
                await db.SaveChangesAsync(token);
                return choice.Id;
            },
            cancellationToken);
    }

    /// <summary>Gives a form up; the choice stays on record.</summary>
    /// <param name="choiceId">Number of the choice.</param>
    /// <param name="input">The day and the reason.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the choice; or why nothing was done.</returns>
    public Task<MutationResult<int>> EndAsync(int choiceId, EndDevelopmentFormInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (reason, on) = (PersonalDataMask.Masked(input.Reason), input.EndedOn ?? Today);
        if (reason is null) return Task.FromResult<MutationResult<int>>(DevelopmentProblems.Missing("reason"));
        if (on > Today) return Task.FromResult<MutationResult<int>>(DevelopmentProblems.InTheFuture("endedOn"));
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var choice = await db.FormChoices.SingleOrDefaultAsync(c => c.Id == choiceId, token);
                if (choice is null) return DevelopmentProblems.NoChoice(input.ChoiceId);
                if (choice.EndedOn is { } ended) return DevelopmentProblems.Ended(ended);
                if (on < choice.ChosenOn) return DevelopmentProblems.EndsBeforeItStarts("endedOn");
                (choice.EndedOn, choice.EndReason) = (on, reason);
                return choiceId;
            },
            cancellationToken);
    }

    /// <summary>Records an entry of the Policy Sandbox.</summary>
    /// <param name="siteId">Number of the site.</param>
    /// <param name="input">The entry, checked against its rules here.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the entry; or why nothing was done.</returns>
    public Task<MutationResult<int>> RecordAsync(int siteId, RecordSandboxEntryInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (rule, instead) = (PersonalDataMask.Masked(input.Rule), PersonalDataMask.Masked(input.Instead));
        ValidationError? problem = rule is null ? DevelopmentProblems.Missing("rule")
            : instead is null ? DevelopmentProblems.Missing("instead")
            : input.EndsOn < input.StartsOn ? DevelopmentProblems.EndsBeforeItStarts("endsOn")
            : null;
        if (problem is not null) return Task.FromResult<MutationResult<int>>(problem);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var site = await db.Sites.Where(s => s.Id == siteId).Select(s => new { s.Synthetic }).SingleOrDefaultAsync(token);
                if (site is null) return DevelopmentProblems.NoSite(input.SiteId);
                var entry = db.Add(new SandboxEntry
                {
                    SiteId = siteId,
                    Rule = rule!,
                    Instead = instead!,
                    Agency = PersonalDataMask.Masked(input.Agency),
                    AgencyAgrees = input.AgencyAgrees,
                    StartsOn = input.StartsOn,
                    EndsOn = input.EndsOn,
                    Synthetic = site.Synthetic,
                    CreatedAt = Now,
                    UpdatedAt = Now,
                    Version = 1,
                }).Entity;
                await db.SaveChangesAsync(token);
                return entry.Id;
            },
            cancellationToken);
    }

    /// <summary>Changes an entry of the Policy Sandbox.</summary>
    /// <param name="entryId">Number of the entry.</param>
    /// <param name="input">The change.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the entry; or why nothing was done.</returns>
    public Task<MutationResult<int>> ChangeAsync(int entryId, ChangeSandboxEntryInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var entry = await db.SandboxEntries.SingleOrDefaultAsync(e => e.Id == entryId, token);
                if (entry is null) return DevelopmentProblems.NoEntry(input.EntryId);
                if (entry.Version != input.Version) return DevelopmentProblems.Changed(entry.Version);
                var (startsOn, endsOn) = (input.StartsOn.Or(entry.StartsOn), input.EndsOn.Or(entry.EndsOn));
                if (endsOn < startsOn) return DevelopmentProblems.EndsBeforeItStarts("endsOn");
                (entry.StartsOn, entry.EndsOn) = (startsOn, endsOn);
                entry.AgencyAgrees = input.AgencyAgrees.Or(entry.AgencyAgrees);
                entry.Result = input.Result.IsGiven ? PersonalDataMask.Masked(input.Result.Value) : entry.Result;
                (entry.UpdatedAt, entry.Version) = (Now, entry.Version + 1);
                return entryId;
            },
            cancellationToken);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private DateOnly Today => ThaiDate.DayAt(Now);
}
