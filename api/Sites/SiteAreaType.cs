using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.Sites;

/// <summary>How an area is shown.</summary>
public sealed class SiteAreaType : RecordType<SiteArea>
{
    /// <summary>Lists the fields.</summary>
    public SiteAreaType()
    {
        this.Public();
        Properties();
        Computed("text", "The area in words.", (area, context) =>
                context.Argument<TextLanguage?>("lang") == TextLanguage.En ? area.Words().En : area.Words().Th)
            .Argument<TextLanguage?>("lang", "The language; Thai when left out.", required: false);
    }
}
