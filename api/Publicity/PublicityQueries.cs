using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;
using Sedz.Schema.Publicity;

namespace Sedz.Api.Publicity;

/// <summary>Queries of announcements and trainings.</summary>
public sealed class PublicityQueries : QueryFields<SedzDb>
{
    /// <summary>Lists the fields.</summary>
    public PublicityQueries()
    {
        Connection<PublicNotice>(
                "announcements", "Announcements of the programme, of provinces and of sites; the public sees the published ones.")
            .Public();
        ByKey<PublicNotice>("announcement", "One announcement; null when there is none that the caller may see.", n => n.Id).Public();
        Connection<Training>("trainings", "Trainings of staff and of people; the public sees the published ones.").Public();
        ByKey<Training>("training", "One training; null when there is none that the caller may see.", t => t.Id).Public();
    }
}
