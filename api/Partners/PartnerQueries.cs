using Sedz.Api.Access;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>Queries of organisations.</summary>
public sealed class PartnerQueries : QueryFields<SedzDb>
{
    /// <summary>Lists the fields.</summary>
    public PartnerQueries()
    {
        Connection<Partner>(
                "partners", "Organisations of the seven sectors; the public sees those that are engaged at a published site.",
                db => db.Partners.Where(p => p.MergedIntoId == null))
            .Public();
        ByKey<Partner>("partner", "One organisation; null when there is none that the caller may see.", p => p.Id).Public();
        Connection<Engagement>("engagements", "What organisations do at sites; the public sees what is at published ones.").Public();
        PartnerScope.Declare(Value<PartnerCoverageAnswer>(
                "partnerCoverage",
                "Which sectors and roles are there at a site, in a province, in a group of provinces or in the whole country; which are missing, and which "
                + "rest on one organisation.",
                PartnerCoverages.ReadAsync))
            .Public();
        PartnerScope.Declare(Value<PartnerNetworkAnswer>(
                "partnerNetwork", "Which organisations work at which sites, as nodes and edges ready to draw, with the measures of each.",
                PartnerNetworks.ReadAsync))
            .Public();
        Value<IReadOnlyList<ProvincePartnersAnswer>>(
                "partnersByProvince", "The partners of the 76 provinces that take part, in measures that can be held against each other.",
                ProvincePartners.ReadAsync)
            .Public();
        ComputedConnection<PartnerDuplicates, PartnerDuplicate>(
                "partnerDuplicates",
                "Organisations that may be one, side by side, by the number of the first: `mergePartners` makes one of them. Pairs that somebody found "
                + "to be two are left out.",
                answer => answer.Pairs,
                pair => $"{pair.FirstId}-{pair.SecondId}",
                PartnerDuplicates.ReadAsync)
            .For(Caller.AdministratorRole);
        Connection<PartnerChange>("partnerChanges", "Merges, splits and corrections of organisations, for administrators.").For(Caller.AdministratorRole);
    }
}
