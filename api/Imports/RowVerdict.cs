using System.Text.Json;
using Sedz.Api.Imports.Activities;
using Sedz.Api.Imports.Contacts;
using Sedz.Api.Imports.Flows;
using Sedz.Api.Imports.Partners;
using Sedz.Api.Imports.Sites;
using Sedz.Api.Imports.Workers;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Imports;

/// <summary>
/// What a row of a candidate list, of the form of contacts, of a list of workers, of a sheet of partners, of activities or of flows comes
/// to. Holds no personal data.
/// </summary>
/// <param name="Values">What was read of a site; nothing for a refused row, and for persons, of whom no more is shown.</param>
/// <param name="Partner">What was read of a partner and what it does; nothing for a refused row and for other kinds.</param>
/// <param name="Activity">What was read of a plan and a report on it; nothing for a refused row and for other kinds.</param>
/// <param name="Flow">What was read of a flow of a value chain; nothing for a refused row and for other kinds.</param>
/// <param name="Warnings">Codes of warnings, each once.</param>
/// <param name="WarningDetails">The warnings with column and value in both languages, in the order of <c>warnings</c>.</param>
/// <param name="Errors">Why the row is refused, every cell of it.</param>
/// <param name="Eligibility">What the rules say of a site; nothing for a refused row.</param>
/// <param name="Findings">The rules that a site does not meet, in the order of their codes.</param>
/// <param name="Candidates">
/// Of a partner: rows, or stored organisations as <c>P</c> and number, that may be the same and are for a person to compare.
/// </param>
public sealed record RowVerdict(
    SiteRowValues? Values,
    PartnerRowValues? Partner,
    ActivityRowValues? Activity,
    FlowRowValues? Flow,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<RowWarning> WarningDetails,
    IReadOnlyList<RowError> Errors,
    EligibilityStatus? Eligibility,
    IReadOnlyList<SiteRowFinding> Findings,
    IReadOnlyList<string> Candidates)
{
    /// <summary>A kept verdict as clients see it.</summary>
    public static RowVerdict Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (WorkerRowVerdict.IsIn(document.RootElement))
        {
            var worker = WorkerRowVerdict.FromJson(json);
            return new(null, null, null, null, worker.Warnings, worker.WarningDetails, worker.Errors, null, [], []);
        }

        if (ActivityRowVerdict.IsIn(document.RootElement))
        {
            var activity = ActivityRowVerdict.FromJson(json);
            return new(null, null, activity.Activity, null, activity.Warnings, activity.WarningDetails, activity.Errors, null, [], []);
        }

        if (FlowRowVerdict.IsIn(document.RootElement))
        {
            var flow = FlowRowVerdict.FromJson(json);
            return new(null, null, null, flow.Flow, flow.Warnings, flow.WarningDetails, flow.Errors, null, [], []);
        }

        // Only sites are held against rules.
        if (document.RootElement.TryGetProperty("findings", out _))
        {
            var site = SiteRowVerdict.FromJson(json);
            return new(site.Values, null, null, null, site.Warnings, site.WarningDetails, site.Errors, site.Eligibility, site.Findings, []);
        }

        if (document.RootElement.TryGetProperty("candidates", out _))
        {
            var partner = PartnerRowVerdict.FromJson(json);
            return new(
                null, partner.Values, null, null, partner.Warnings, partner.WarningDetails, partner.Errors, null, [], partner.Candidates);
        }

        var contact = ContactRowVerdict.FromJson(json);
        return new(null, null, null, null, contact.Warnings, contact.WarningDetails, contact.Errors, null, [], []);
    }
}
