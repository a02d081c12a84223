using GraphQL.Types;

namespace Sedz.Api.GraphQL.Scalars;

/// <summary>The scalars of the schema and the CLR types that they stand for.</summary>
internal static class ScalarTypes
{
    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(string)] = "String",
        [typeof(bool)] = "Boolean",
        [typeof(int)] = "Int",
        [typeof(short)] = "Short",
        [typeof(byte)] = "Byte",
        [typeof(long)] = "Long",
        [typeof(double)] = "Float",
        [typeof(float)] = "Float",
        [typeof(decimal)] = "Decimal",
        [typeof(DateOnly)] = "Date",
        [typeof(DateTime)] = "DateTime",
        [typeof(DateTimeOffset)] = "DateTime",
        [typeof(Guid)] = "UUID",
        [typeof(UploadedFile)] = UploadScalar.TypeName,
    };

    /// <summary>New instances for a new schema. A schema leaves out those that it does not use.</summary>
    public static IEnumerable<ScalarGraphType> All =>
    [
        new TextScalar(), new BooleanGraphType(), new IntGraphType(), new IdScalar(), new FloatGraphType(),
        new ShortGraphType { Description = "A whole number from -32,768 to 32,767." },
        new ByteGraphType { Description = "A whole number from 0 to 255." },
        new LongGraphType { Description = "A whole number of 64 bits." },
        new DecimalGraphType { Description = "A decimal number, exact to 28 digits." },
        new DateScalar(), new UtcDateTimeScalar(), new UuidScalar(), new UploadScalar(),
    ];

    /// <summary>The scalar of a CLR type; null when there is none.</summary>
    public static string? NameOf(Type type) => Names.GetValueOrDefault(type);
}
