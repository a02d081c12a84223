using Sedz.Schema.PersonalData;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;
using static Sedz.Api.Imports.Sites.SiteColumn;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// Which columns a sheet has. A blank cell says that nothing is known; a column that is not there says nothing, so that an update by such a
/// sheet leaves alone what the column would have held.
/// </summary>
/// <param name="has">Whether the sheet has a column.</param>
internal sealed class ColumnsOfASheet(Func<SiteColumn, bool> has)
{
    /// <summary>Puts the stored values of columns that the sheet has not into a site that was read from it, and judges it again.</summary>
    /// <param name="stored">The stored site.</param>
    /// <param name="next">The site of a row.</param>
    /// <param name="budgetDay">The round's budget day, where it is set.</param>
    public void Keep(Site stored, Site next, DateOnly? budgetDay)
    {
        if (!has(NameEn)) next.NameEn = stored.NameEn;
        if (!has(District)) (next.DistrictCode, next.DistrictText) = (stored.DistrictCode, stored.DistrictText);
        if (!has(Subdistrict)) (next.SubdistrictCode, next.SubdistrictText) = (stored.SubdistrictCode, stored.SubdistrictText);
        if (!has(Holder)) (next.HolderKind, next.HolderName) = (stored.HolderKind, stored.HolderName);
        if (!has(Documents)) KeepDocuments(stored, next);
        if (!HasAny(Area, Rai, Ngan, SquareWah)) (next.AreaM2, next.AreaApproximate) = (stored.AreaM2, stored.AreaApproximate);
        if (!HasAny(SiteColumn.Coordinate, Latitude, Longitude, Easting, Northing)) next.Location = stored.Location;
        if (!has(Boundary)) next.Boundary = stored.Boundary;
        if (!has(Channel)) KeepNominations(stored, next);
        KeepAnswers(stored, next);
        KeepRegistration(stored.Registration, next.Registration);
        if (!has(Water)) (next.Water, next.WaterText) = (stored.Water, stored.WaterText);
        if (!has(Problems)) next.Problems = stored.Problems;
        if (!has(Remarks)) next.Remarks = stored.Remarks;
        KeepGrounds(stored, next);
        next.Eligibility = EligibilityRules.Judge(SiteFacts.Of(next, budgetDay)).Status;
    }

    /// <summary>Puts the stored personal details of columns that the sheet has not beside those of a row.</summary>
    public void Keep(
        SortedDictionary<PersonalDetailKind, string> stored, SortedDictionary<PersonalDetailKind, string> next)
    {
        foreach (var (kind, value) in stored)
        {
            if (!has(ColumnOf(kind))) next[kind] = value;
        }
    }

    private static SiteColumn ColumnOf(PersonalDetailKind kind) => kind switch
    {
        PersonalDetailKind.Name => Holder,
        PersonalDetailKind.Phone => Phone,
        _ => HolderId,
    };

    private bool HasAny(params ReadOnlySpan<SiteColumn> columns)
    {
        foreach (var column in columns)
        {
            if (has(column)) return true;
        }

        return false;
    }

    private static void KeepDocuments(Site stored, Site next)
    {
        next.Documents.Clear();
        next.Documents.AddRange(stored.Documents.Select(d => new LandDocument { Kind = d.Kind, Number = d.Number, Text = d.Text }));
    }

    private static void KeepNominations(Site stored, Site next)
    {
        next.Nominations.Clear();
        next.Nominations.AddRange(stored.Nominations.Select(n => new Nomination { Channel = n.Channel }));
    }

    /// <summary>
    /// One consent column answers for the permission where the rules ask for that: what it does not answer, it leaves alone.
    /// </summary>
    private void KeepAnswers(Site stored, Site next)
    {
        var asksRegistration = EligibilityRules.AsksRegistration(next.LandType);
        if (!has(Consent) || (!asksRegistration && !has(Permission)))
            (next.Consent, next.ConsentAttestation) = (stored.Consent, stored.ConsentAttestation);
        if (!has(Permission) && (asksRegistration || !has(Consent)))
            (next.Permission, next.PermissionAttestation) = (stored.Permission, stored.PermissionAttestation);
        if (!has(Ready)) next.Ready = stored.Ready;
        if (!has(Road)) next.RoadAccess = stored.RoadAccess;
        if (!has(Electricity)) next.Electricity = stored.Electricity;
    }

    private void KeepRegistration(LandUseRegistration stored, LandUseRegistration next)
    {
        if (!has(RegisteredOn)) (next.Registered, next.RegisteredOn) = (stored.Registered, stored.RegisteredOn);
        if (!has(Term)) next.TermMonths = stored.TermMonths;

        // The column of the length may hold the two days as well.
        if (!HasAny(RunsFrom, Term)) next.RunsFrom = stored.RunsFrom;
        if (!HasAny(RunsTo, Term)) next.RunsTo = stored.RunsTo;
        if (!has(RegistrationKind)) next.Kind = stored.Kind;
        if (!has(RegistrationOffice)) next.Office = stored.Office;
        if (!has(RegistrationNumber)) next.Number = stored.Number;
    }

    /// <summary>Grounds are read from three columns: where one is not there, what it held is read again with the others.</summary>
    private void KeepGrounds(Site stored, Site next)
    {
        if (has(SiteColumn.Ground) && has(Channel) && has(Problems)) return;
        var grounds = next.Grounds.Union(SiteGrounds.Of([.. next.Nominations.Select(n => n.Channel)], next.Problems));
        if (!has(SiteColumn.Ground))
        {
            var said = SiteGrounds.Of([.. stored.Nominations.Select(n => n.Channel)], stored.Problems);
            grounds = grounds.Union(stored.Grounds.Except(said));
        }

        next.Grounds = [.. grounds.Order()];
    }
}
