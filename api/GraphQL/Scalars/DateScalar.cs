using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Sedz.Api.GraphQL.Scalars;

/// <summary>
/// A day of the common era, <c>2021-12-15</c>. A year of the Buddhist era cannot be told from one of the far future: it is read as such.
/// </summary>
internal sealed class DateScalar : ScalarGraphType
{
    private const string Format = "yyyy-MM-dd";

    public DateScalar()
    {
        Name = "Date";
        Description = "A day, ISO 8601, common era: 2021-12-15.";
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => ParseValue(text.Value.ToString()),
        _ => ThrowLiteralConversionError(value, null),
    };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null or DateOnly => value,
        string text when DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        _ => ThrowValueConversionError(value),
    };

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value switch
    {
        null => null,
        DateOnly date => date.ToString(Format, CultureInfo.InvariantCulture),
        _ => ThrowSerializationError(value),
    };
}
