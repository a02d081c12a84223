using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Development;

namespace Sedz.Api.Development;

/// <summary>How the choice of a form is shown.</summary>
public sealed class FormChoiceType : EntityType<FormChoice>
{
    /// <summary>Lists the fields.</summary>
    public FormChoiceType()
    {
        this.Public();
        Key(c => c.Id);
        ToOne(c => c.Site, c => c.SiteId);
        Scalar(c => c.Form);
        Computed("formText", "The form in words.", c => c.Form, DevelopmentFormWords.Of);
        Scalar(c => c.Named);
        Scalar(c => c.ChosenOn);
        Scalar(c => c.Reason);
        Scalar(c => c.Basis);
        Scalar(c => c.EndedOn);
        Scalar(c => c.EndReason);
        Scalar(c => c.Synthetic);
        Scalar(c => c.CreatedAt);
        Scalar(c => c.RecordedBy).For(Caller.AdministratorRole);
    }
}
