using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Sedz.Api.GraphQL.Scalars;

/// <summary>
/// An instant. It is written in UTC with <c>Z</c>; input must carry <c>Z</c> or an offset, since a bare local time would be a guess.
/// A <see cref="DateTime"/> of unspecified kind, as databases give them back, is UTC.
/// </summary>
internal sealed class UtcDateTimeScalar : ScalarGraphType
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    private static readonly string[] Accepted =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mmzzz",
    ];

    public UtcDateTimeScalar()
    {
        Name = "DateTime";
        Description = "An instant, ISO 8601 in UTC: 2021-12-15T16:59:59Z. Input may have another offset.";
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
        null or DateTimeOffset => value,
        string text when DateTimeOffset.TryParseExact(
            text, Accepted, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) => instant.ToUniversalTime(),
        _ => ThrowValueConversionError(value),
    };

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value switch
    {
        null => null,
        DateTimeOffset instant => Text(instant.UtcDateTime),
        DateTime { Kind: DateTimeKind.Local } local => Text(local.ToUniversalTime()),
        DateTime utc => Text(utc),
        _ => ThrowSerializationError(value),
    };

    private static string Text(DateTime utc) => utc.ToString(Format, CultureInfo.InvariantCulture);
}
