using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using GraphQL.Types;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Projection;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>The key of an entity, shown as its global id. It is the last sort key of every list, which makes orders total.</summary>
public sealed class KeyField : ColumnField
{
    private readonly string _typeName;

    internal KeyField(LambdaExpression key, MemberPath path, string typeName) : base(key, path)
    {
        if (path.IsNullable || !GlobalId.IsKeyType(key.ReturnType))
            throw new ArgumentException($"The key of {typeName} must be a string, an integer or a Guid, and not nullable.", nameof(key));
        _typeName = typeName;
        Name = "id";
        Description = "The global id: opaque, unique over all types, and stable. `node(id)` finds the object again.";
        NotSortable();
    }

    /// <inheritdoc/>
    internal override object Of(Row row) => GlobalId.Encode(_typeName, row.Key);

    /// <summary>The key in a global id.</summary>
    /// <exception cref="RequestError">The id is malformed or belongs to another type.</exception>
    internal object Parse(string id) => TryParse(id, out var key) ? key : throw RequestError.Invalid(
        $"รหัส id ที่ให้มาไม่ใช่ของ {_typeName}", $"The id is not the id of a {_typeName}.");

    /// <summary>The key in a global id; false when the id is malformed or belongs to another type.</summary>
    internal bool TryParse(string id, [NotNullWhen(true)] out object? key)
    {
        key = null;
        return GlobalId.TryDecode(id, out var type, out var text) && type == _typeName && GlobalId.TryParseKey(text, ValueType, out key);
    }

    private protected override IGraphType TypeOf(TypeCatalog types) => new NonNullGraphType(types.Id);
}
