using GraphQL.Types;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Filtering;

/// <summary>Makes the operator inputs of scalars and enums: <c>StringOperationFilterInput</c> and so on.</summary>
internal static class OperationInputs
{
    private static readonly (string Name, string Description)[] Equalities =
    [
        ("eq", "Equal. Null asks for null."), ("neq", "Not equal, or null. Null asks for values."),
        ("in", "One of these."), ("nin", "None of these, or null."),
    ];

    private static readonly (string Name, string Description)[] Comparisons =
    [
        ("gt", "Greater than."), ("ngt", "Not greater than, or null."),
        ("gte", "Greater than or equal."), ("ngte", "Not greater than or equal, or null."),
        ("lt", "Less than."), ("nlt", "Not less than, or null."),
        ("lte", "Less than or equal."), ("nlte", "Not less than or equal, or null."),
    ];

    private static readonly (string Name, string Description)[] Texts =
    [
        ("contains", "Contains the text. Letter case counts."), ("ncontains", "Does not contain the text, or null."),
        ("startsWith", "Starts with the text. Letter case counts."), ("nstartsWith", "Does not start with the text, or null."),
        ("endsWith", "Ends with the text. Letter case counts."), ("nendsWith", "Does not end with the text, or null."),
    ];

    /// <summary>The operators of global ids.</summary>
    public static IGraphType Id(TypeCatalog types) => Make(types, "ID", "IdOperationFilterInput", lists: true, []);

    /// <summary>The operators of a scalar or an enum; null when it has none.</summary>
    public static IGraphType? For(TypeCatalog types, Type type)
    {
        if (types.LeafName(type) is not { } leaf)
            return null;
        var name = (type == typeof(Guid) ? "Uuid" : leaf) + "OperationFilterInput";
        if (type == typeof(string))
            return Make(types, leaf, name, lists: true, Texts, combine: true);
        if (type == typeof(bool))
            return Make(types, leaf, name, lists: false, []);
        return Make(types, leaf, name, lists: true, type.IsEnum ? [] : Comparisons);
    }

    /// <summary>
    /// The operators of a list of scalars or enums: <c>ListStringOperationFilterInput</c>; null when its items have none.
    /// </summary>
    public static IGraphType? ForList(TypeCatalog types, Type item) => For(types, Nullable.GetUnderlyingType(item) ?? item) is { } filter
        ? types.GetOrAdd("List" + filter.Name, () => QuantifierInput.Create("List" + filter.Name, filter.Name))
        : null;

    /// <summary>Adds the operators that compare numbers of metres, as on any <c>Float</c>.</summary>
    public static void AddDistances(InputObjectGraphType input)
    {
        foreach (var (member, description) in Equalities.Concat(Comparisons))
        {
            var metres = new GraphQLTypeReference("Float");
            input.AddField(new FieldType
            {
                Name = member,
                Description = description + " Metres.",
                ResolvedType = member is "in" or "nin" ? new ListGraphType(metres) : metres,
            });
        }
    }

    private static IGraphType Make(
        TypeCatalog types, string leaf, string name, bool lists, (string Name, string Description)[] operators, bool combine = false) =>
        types.GetOrAdd(name, () =>
        {
            var note = leaf == "String" && types.Texts.Note.Length > 0 ? " " + types.Texts.Note : "";
            var input = new InputObjectGraphType { Name = name, Description = $"Operators on {leaf}. All members must hold.{note}" };
            if (combine)
                EntityInputs.Combine(input);
            foreach (var (member, description) in lists ? Equalities : Equalities[..2])
                Add(member, description);
            foreach (var (member, description) in operators)
                Add(member, description);
            return input;

            void Add(string member, string description) => input.AddField(new FieldType
            {
                Name = member,
                Description = description,
                ResolvedType = member is "in" or "nin" ? new ListGraphType(new GraphQLTypeReference(leaf)) : new GraphQLTypeReference(leaf),
            });
        });
}
