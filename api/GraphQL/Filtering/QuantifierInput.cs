using GraphQL.Types;

namespace Sedz.Api.GraphQL.Filtering;

/// <summary>Makes the filter input of a list: <c>all none some any</c>.</summary>
internal static class QuantifierInput
{
    /// <summary>Makes the input.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="item">The name of the filter input of one item.</param>
    public static InputObjectGraphType Create(string name, string item)
    {
        var input = new InputObjectGraphType { Name = name, Description = "Which items a list must have. All members must hold." };
        Add("all", "Every item is so. True for an empty list, and for a list that is null.", item);
        Add("none", "No item is so. True for an empty list, and for a list that is null.", item);
        Add("some", "At least one item is so.", item);
        Add("any", "True: there are items. False: there are none.", "Boolean");
        return input;

        void Add(string member, string description, string type) => input.AddField(
            new FieldType { Name = member, Description = description, ResolvedType = new GraphQLTypeReference(type) });
    }
}
