using GraphQL.Types;

namespace Sedz.Api.GraphQL.Scalars;

/// <summary>A UUID under HotChocolate's name.</summary>
internal sealed class UuidScalar : GuidGraphType
{
    public UuidScalar()
    {
        Name = "UUID";
        Description = "A UUID: 32 hexadecimal digits in five groups.";
    }
}
