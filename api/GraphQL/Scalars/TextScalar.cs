using GraphQL.Types;
using GraphQLParser.AST;

namespace Sedz.Api.GraphQL.Scalars;

/// <summary>
/// The language's <c>String</c> without U+0000, which no text of a PostgreSQL database can hold: the caller is told, whichever database is
/// behind the server.
/// </summary>
internal sealed class TextScalar : StringGraphType
{
    private const char Nothing = '\0';

    public TextScalar() => Name = "String";

    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) =>
        base.CanParseLiteral(value) && !(value is GraphQLStringValue text && text.Value.Span.Contains(Nothing));

    /// <inheritdoc/>
    public override bool CanParseValue(object? value) => base.CanParseValue(value) && !(value is string text && text.Contains(Nothing));

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) =>
        CanParseLiteral(value) ? base.ParseLiteral(value) : ThrowLiteralConversionError(value, "A text cannot hold U+0000.");

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => CanParseValue(value) ? base.ParseValue(value) : ThrowValueConversionError(value);
}
