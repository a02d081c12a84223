using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Sites;

/// <summary>The columns that the rules of eligibility judge a site by, read alike wherever a stored site is judged.</summary>
internal sealed record RuleColumns(
    LandType LandType,
    Answer Ready,
    Answer Permission,
    Answer Consent,
    LandUseRegistration Registration,
    bool HasArea,
    bool HasLocation,
    DateOnly? BudgetDay,
    bool? OutsideProvince)
{
    /// <summary>
    /// How the columns are read. The registration is taken field by field: asked for as a whole, Entity Framework would read every column
    /// of its site, geometries too, and track them.
    /// </summary>
    private static readonly Expression<Func<Site, RuleColumns>> FromSite = s => new RuleColumns(
        s.LandType,
        s.Ready,
        s.Permission,
        s.Consent,
        new LandUseRegistration
        {
            Registered = s.Registration.Registered,
            Kind = s.Registration.Kind,
            Office = s.Registration.Office,
            Number = s.Registration.Number,
            RegisteredOn = s.Registration.RegisteredOn,
            RunsFrom = s.Registration.RunsFrom,
            RunsTo = s.Registration.RunsTo,
            TermMonths = s.Registration.TermMonths,
            Verified = s.Registration.Verified,
        },
        s.AreaM2 != null,
        s.Location != null || s.Boundary != null,
        s.Round!.BudgetDay,
        s.OutsideProvince);

    /// <summary>The columns together with others, in one statement.</summary>
    /// <param name="row">From a site and these columns of it to what is read.</param>
    public static Expression<Func<Site, TRow>> With<TRow>(Expression<Func<Site, RuleColumns, TRow>> row)
    {
        var site = row.Parameters[0];
        var columns = ReplacingExpressionVisitor.Replace(FromSite.Parameters[0], site, FromSite.Body);
        return Expression.Lambda<Func<Site, TRow>>(ReplacingExpressionVisitor.Replace(row.Parameters[1], columns, row.Body), site);
    }

    /// <summary>What the rules look at.</summary>
    /// <param name="documents">The papers that the land is held under. They decide nothing: who wants no advice on them gives none.</param>
    public SiteFacts Facts(IReadOnlyList<LandDocumentKind> documents) =>
        SiteFacts.Of(LandType, Ready, Permission, Consent, Registration, HasArea, HasLocation, documents, BudgetDay) with
        {
            OutsideProvince = OutsideProvince == true,
        };
}
