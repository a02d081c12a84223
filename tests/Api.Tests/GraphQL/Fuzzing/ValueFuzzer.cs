using System.Globalization;
using System.Text.Json;
using GraphQL.Types;

namespace Sedz.Api.Tests.GraphQL.Fuzzing;

/// <summary>Makes values at random for the types of a schema: usual ones, the edges, and some of another type.</summary>
/// <param name="ids">Ids that the server gave.</param>
/// <param name="cursors">Cursors that the server gave.</param>
/// <param name="random">Of a seed.</param>
internal sealed class ValueFuzzer(IReadOnlyList<string> ids, IReadOnlyList<string> cursors, Random random)
{
    private const int MostDepth = 4;

    /// <summary>Pieces that stand out of place in any text.</summary>
    public static readonly IReadOnlyList<string> Foreign =
    [
        "\"", "{", "}", "[", "$", "...", "\\u0000", "\ud800", "1e400", "-0", "99999999999999999999", "null", "@skip(if:", "#", "\"\"\"",
        "เ", "\u202e",
    ];

    private static readonly string[] Texts =
        ["", "67-0001", "67", "เชียงใหม่", "a", "%", "_", "'", "\"", "\\", "\u0000", "\ud83d\ude00", new string('ก', 500), "0", "null", "NS4"];

    private static readonly string[] Numbers =
        ["0", "1", "-1", "2", "7", "2147483647", "1.5", "-0.0", "16.3", "101.2", "-2147483648", "2147483648", "9223372036854775808",
            "1e3", "1e308", "1e-400"];

    private static readonly string[] Geometries =
    [
        """{"type":"Point","coordinates":[101.2,16.3]}""",
        """{"type":"Point","coordinates":[16.3,101.2]}""",
        """{"type":"Point","coordinates":[1e308,14]}""",
        """{"type":"Point","coordinates":[]}""",
        """{"type":"Point","coordinates":[100,14,3]}""",
        """{"type":"Polygon","coordinates":[[[99,14],[102,14],[102,17],[99,17],[99,14]]]}""",
        """{"type":"Polygon","coordinates":[[[99,14],[102,14],[102,17],[99,17]]]}""",
        """{"type":"Polygon","coordinates":[[[99,14],[102,17],[102,14],[99,17],[99,14]]]}""",
        """{"type":"MultiPoint","coordinates":[[100,14],[101,15]]}""",
        """{"type":"LineString","coordinates":[[100,14],[101,15]]}""",
        """{"type":"LineString","coordinates":[[100,14]]}""",
        """{"type":"MultiPolygon","coordinates":[[[[99,14],[102,14],[102,17],[99,17],[99,14]]]]}""",
        """{"type":"Circle","coordinates":[100,14]}""",
        """{"type":"Polygon","coordinates":null}""",
        """{}""",
    ];

    /// <summary>A page's size: small mostly, so that a run is short.</summary>
    public FuzzedValue PageSize() => FuzzedValue.Same(
        random.Next(60) switch { 0 => "501", 1 => "-1", 2 => "0", 3 => "null", _ => random.Next(1, 6).ToString(
            CultureInfo.InvariantCulture) });

    /// <summary>A cursor: of another order mostly, which the server must find out.</summary>
    public FuzzedValue Cursor() => Text(random.Next(10) > 0 ? Pick(cursors) : Pick(Texts));

    /// <summary>A value of a type.</summary>
    public FuzzedValue Of(IGraphType type, int depth)
    {
        if (random.Next(150) == 0)
            return Scalar(Pick("String", "Int", "Boolean", "Geometry"));
        return type switch
        {
            NonNullGraphType nonNull => Of(nonNull.ResolvedType!, depth),
            _ when random.Next(60) == 0 => FuzzedValue.Same("null"),
            ListGraphType list => List(list.ResolvedType!, depth),
            EnumerationGraphType enumeration => Member(enumeration),
            IInputObjectGraphType input => Object(input, depth),
            _ => Scalar(type.Name),
        };
    }

    private FuzzedValue List(IGraphType item, int depth)
    {
        var items = Enumerable.Range(0, random.Next(0, 3)).Select(_ => Of(item, depth + 1)).ToList();
        return new($"[{string.Join(", ", items.Select(i => i.Literal))}]", $"[{string.Join(",", items.Select(i => i.Json))}]");
    }

    private FuzzedValue Object(IInputObjectGraphType input, int depth)
    {
        var fields = input.Fields.ToList();
        var count = input.IsOneOf && random.Next(10) > 0 ? 1 : random.Next(depth < MostDepth ? 3 : 1);
        var chosen = fields.Where(field => field.ResolvedType is NonNullGraphType)
            .Concat(Enumerable.Range(0, count).Select(_ => fields[random.Next(fields.Count)])).DistinctBy(field => field.Name)
            .Select(field => (field.Name, Value: Of(field.ResolvedType!, depth + 1))).ToList();
        return new(
            $"{{ {string.Join(", ", chosen.Select(field => $"{field.Name}: {field.Value.Literal}"))} }}",
            $"{{{string.Join(",", chosen.Select(field => $"\"{field.Name}\":{field.Value.Json}"))}}}");
    }

    private FuzzedValue Member(EnumerationGraphType enumeration)
    {
        var names = enumeration.Values.Select(value => value.Name).ToList();
        var name = random.Next(30) == 0 ? "NO_SUCH_MEMBER" : names[random.Next(names.Count)];
        return new(name, $"\"{name}\"");
    }

    private FuzzedValue Scalar(string type) => type switch
    {
        "Boolean" => FuzzedValue.Same(Pick("true", "false")),
        "Int" or "Long" or "Short" => FuzzedValue.Same(random.Next(10) > 0 ? Pick(Numbers[..6]) : Pick(Numbers)),
        "Float" or "Decimal" => FuzzedValue.Same(random.Next(10) > 0 ? Pick(Numbers[..10]) : Pick(Numbers)),
        "ID" => Text(random.Next(12) > 0 ? Pick(ids) : Pick("", "AAAA", "U2l0ZTox", "UHJvdmluY2U6Njc=", "Site:1", "!!")),
        "Date" => Text(random.Next(3) > 0 ? "2021-12-15" : Pick("2564-12-15", "0001-01-01", "9999-12-31", "2021-02-30", "15/12/2021")),
        "DateTime" => Text(random.Next(3) > 0 ? "2021-12-15T16:59:59Z" : Pick(
            "2021-12-15T23:59:59+07:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "now")),
        "UUID" => Text(Pick("00000000-0000-0000-0000-000000000001", "not-a-uuid")),
        "Geometry" => Geometry(random.Next(3) > 0 ? Pick(Geometries[0], Geometries[5]) : Pick(Geometries)),
        _ => Text(Pick(Texts)),
    };

    private static FuzzedValue Text(string text)
    {
        // The document's escapes are JSON's.
        var json = JsonSerializer.Serialize(text);
        return new(json, json);
    }

    private static FuzzedValue Geometry(string json) =>
        new(json.Replace("\"type\":", "type:", StringComparison.Ordinal).Replace("\"coordinates\":", "coordinates:", StringComparison.Ordinal), json);

    private string Pick(params IReadOnlyList<string> choices) => choices[random.Next(choices.Count)];
}
