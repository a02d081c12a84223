using System.Globalization;
using System.Text;
using GraphQL;
using GraphQL.Types;

namespace Sedz.Api.Tests.GraphQL.Fuzzing;

/// <summary>
/// Makes operations at random from a schema: fields, arguments, fragments, aliases, directives and variables that are valid by their
/// types, and some that are spoilt afterwards. The same seed makes the same operations.
/// </summary>
internal sealed class OperationFuzzer(ISchema schema, ValueFuzzer values, Random random)
{
    private const int MostDepth = 5;
    private const int MostFields = 5;

    /// <summary>What takes many seconds of work when it is asked for rightly: thousands of such operations would take hours.</summary>
    private static readonly HashSet<string> Slow = ["trainModel"];

    private readonly List<(string Name, IGraphType Type, string Json)> _variables = [];
    private readonly StringBuilder _fragments = new();
    private int _names;

    /// <summary>One operation and the JSON of its variables.</summary>
    public (string Query, string Variables) Make()
    {
        _variables.Clear();
        _fragments.Clear();
        _names = 0;
        var isMutation = random.Next(12) == 0;
        var root = isMutation ? schema.Mutation! : schema.Query;
        var selection = Selection(root, 0);
        var declared = _variables.Count == 0 && random.Next(3) > 0
            ? ""
            : $" Q{(_variables.Count == 0 ? "" : $"({string.Join(", ", _variables.Select(v => $"${v.Name}: {v.Type}"))})")}";
        var query = $"{(isMutation ? "mutation" : declared.Length > 0 ? "query" : "")}{declared} {selection}{_fragments}";
        var variables = $"{{{string.Join(",", _variables.Select(v => $"\"{v.Name}\":{v.Json}"))}}}";
        return random.Next(7) == 0 ? (Spoilt(query), variables) : random.Next(12) == 0 ? (query, Spoilt(variables)) : (query, variables);
    }

    /// <summary>A text in which something is missing, doubled, exchanged or foreign.</summary>
    public string Spoilt(string text)
    {
        var spoilt = new StringBuilder(text);
        for (var i = random.Next(1, 4); i > 0 && spoilt.Length > 0; i--)
        {
            var at = random.Next(spoilt.Length);
            switch (random.Next(5))
            {
                case 0:
                    spoilt.Remove(at, random.Next(1, Math.Min(8, spoilt.Length - at) + 1));
                    break;
                case 1:
                    spoilt.Insert(at, ValueFuzzer.Foreign[random.Next(ValueFuzzer.Foreign.Count)]);
                    break;
                case 2:
                    spoilt[at] = "{}[]()$@!:\"\\,0aZ\u0000ก"[random.Next(18)];
                    break;
                case 3:
                    spoilt.Insert(at, spoilt.ToString(at, Math.Min(random.Next(1, 30), spoilt.Length - at)));
                    break;
                default:
                    (spoilt[at], spoilt[random.Next(spoilt.Length)]) = (spoilt[random.Next(spoilt.Length)], spoilt[at]);
                    break;
            }
        }

        return spoilt.ToString();
    }

    private string Selection(IGraphType type, int depth)
    {
        if (type is not IComplexGraphType complex)
            return $"{{ __typename{string.Concat(((IAbstractGraphType)type).PossibleTypes.Select(t => $" ... on {t.Name} {Selection(t, depth + 1)}"))} }}";
        var candidates = complex.Fields.Where(field => (depth < MostDepth || IsLeaf(field)) && !Slow.Contains(field.Name)).ToList();
        var chosen = Enumerable.Range(0, random.Next(1, MostFields + 1))
            .Select(
                _ => candidates.Count == 0 || random.Next(15) == 0 ? "__typename" : Field(candidates[random.Next(candidates.Count)], depth))
            .ToList();
        if (type is IAbstractGraphType { PossibleTypes.Count: > 0 } abstractType && depth < MostDepth)
        {
            var possible = abstractType.PossibleTypes.ElementAt(random.Next(abstractType.PossibleTypes.Count));
            chosen.Add($"... on {possible.Name} {Selection(possible, depth + 1)}");
        }

        var selection = $"{{ {string.Join(' ', chosen)} }}";
        if (random.Next(10) > 0 || depth == 0)
            return selection;
        if (random.Next(2) == 0)
            return $"{{ ... on {type.Name}{Directive()} {selection} }}";
        var name = $"F{_names++}";
        _fragments.Append(CultureInfo.InvariantCulture, $" fragment {name} on {type.Name} {selection}");
        return $"{{ ...{name}{Directive()} }}";
    }

    private string Field(FieldType field, int depth)
    {
        // An alias each: the same field twice with other arguments is an error, and that is asked often enough.
        var alias = random.Next(50) > 0 ? $"a{_names++}: " : "";
        var named = field.ResolvedType!.GetNamedType();
        var inner = named is IComplexGraphType or IAbstractGraphType ? " " + Selection(named, depth + 1) : "";
        return $"{alias}{field.Name}{Arguments(field)}{Directive()}{inner}";
    }

    private string Arguments(FieldType field)
    {
        var given = (field.Arguments ?? Enumerable.Empty<QueryArgument>())
            .Where(argument => argument.ResolvedType is NonNullGraphType || random.Next(IsCursor(argument) ? 15 : 3) == 0)
            .Select(argument => $"{argument.Name}: {Argument(argument)}").ToList();
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private string Argument(QueryArgument argument)
    {
        var value = argument.Name is "first" or "last" ? values.PageSize()
            : IsCursor(argument) ? values.Cursor() : values.Of(argument.ResolvedType!, 0);
        if (random.Next(3) > 0)
            return value.Literal;
        var name = $"v{_names++}";
        _variables.Add((name, argument.ResolvedType!, value.Json));
        return $"${name}";
    }

    private string Directive() => random.Next(12) switch
    {
        0 => " @skip(if: false)",
        1 => " @include(if: true)",
        2 => " @include(if: false)",
        _ => "",
    };

    private static bool IsCursor(QueryArgument argument) => argument.Name is "after" or "before" or "last";

    private static bool IsLeaf(FieldType field) => field.ResolvedType!.GetNamedType() is ScalarGraphType;
}
