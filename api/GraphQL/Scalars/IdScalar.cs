using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Sedz.Api.GraphQL.Scalars;

/// <summary>
/// The language's <c>ID</c>, as a text in every case: the language allows whole numbers, and the library would hand them on as such.
/// </summary>
internal sealed class IdScalar : IdGraphType
{
    public IdScalar()
    {
        Name = "ID";
        Description = "A global id: opaque.";
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => Text(base.ParseLiteral(value));

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => Text(base.ParseValue(value));

    private static string? Text(object? value) => value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture);
}
