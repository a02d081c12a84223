using GraphQL.Types;
using Sedz.Api.GraphQL.Security;

namespace Sedz.Api.GraphQL.Mutations;

/// <summary>What every named error of a mutation has.</summary>
internal sealed class ErrorInterface : InterfaceGraphType
{
    public ErrorInterface()
    {
        Name = "Error";
        Description = "A reason why a mutation did nothing, which the caller can act upon.";
        this.Public();
        AddField(new FieldType
        {
            Name = "message",
            Description = "The reason in English.",
            ResolvedType = new NonNullGraphType(new GraphQLTypeReference("String")),
        });
    }
}
