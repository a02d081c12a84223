using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Queries;

/// <summary>Relay's <c>node(id)</c> and <c>nodes(ids)</c>: one statement for each type among the ids.</summary>
internal sealed class NodeField(string name, string description, bool isList) : DeclaredField(name, description)
{
    private TypeCatalog? _types;

    /// <inheritdoc/>
    public override async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        if (!isList)
            return (await LoadAsync(context, [context.GetArgument<string>("id")!]))[0];
        var ids = context.GetArgument<List<string>>("ids")!;
        var limit = RequestScope.Of(context).Limits.MaxPageSize;
        return ids.Count <= limit
            ? await LoadAsync(context, ids)
            : throw RequestError.TooMuch($"ขอ nodes ได้ไม่เกิน {limit} รายการ", $"'nodes' takes at most {limit} ids.");
    }

    /// <inheritdoc/>
    internal override int? MostItems(Func<string, object?> argument) =>
        argument("ids") is System.Collections.ICollection ids ? ids.Count : null;

    private protected override IGraphType TypeOf(TypeCatalog types)
    {
        _types = types;
        return isList ? new NonNullGraphType(new ListGraphType(types.Node)) : types.Node;
    }

    private protected override IEnumerable<QueryArgument> OwnArguments(TypeCatalog types) =>
    [
        isList
            ? new(new NonNullGraphType(new ListGraphType(new NonNullGraphType(types.Id))))
            {
                Name = "ids",
                Description = "Global ids; the answer has one object, or null, for each, in this order.",
            }
            : new(new NonNullGraphType(types.Id)) { Name = "id", Description = "A global id." },
    ];

    private async Task<object?[]> LoadAsync(IResolveFieldContext context, List<string> ids)
    {
        var result = new object?[ids.Count];
        var wanted = ids.Select((id, index) => (Found: Parse(id), Index: index)).ToList();
        foreach (var group in wanted.GroupBy(item => item.Found.Type))
        {
            // The field's type is an interface, so the rule on documents cannot see which types its ids are of.
            if (!RequestScope.Of(context).Rights.MayUse(group.Key))
                throw RequestScope.Of(context).Rights.Refusal(group.Key.Name);
            var rows = await group.Key.LoadByKeyAsync(context, key: null, [.. group.Select(item => item.Found.Key).Distinct()]);
            foreach (var (found, index) in group)
                result[index] = rows.GetValueOrDefault(found.Key);
        }

        return result;
    }

    private (EntityType Type, object Key) Parse(string id)
    {
        foreach (var type in _types!.Entities)
        {
            if (type.KeyField.TryParse(id, out var key))
                return (type, key);
        }

        throw RequestError.Invalid("รหัส id ไม่ถูกต้อง", "The id is not a global id of this server.");
    }
}
