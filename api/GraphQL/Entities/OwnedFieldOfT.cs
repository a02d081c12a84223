using System.Linq.Expressions;
using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Projection;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>An owned object and what is shown of it.</summary>
internal sealed class OwnedField<TOwned, TResult>(
    LambdaExpression owned, MemberPath path, IEnumerable<LambdaExpression> members, Func<TOwned, TResult> show)
    : OwnedField(owned, path, members)
    where TOwned : class
{
    /// <inheritdoc/>
    public override ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        new(((Row)context.Source!)[this] is TOwned value ? show(value) : null);

    private protected override IGraphType TypeOf(TypeCatalog types)
    {
        Describe(types);
        var shown = types.Output(typeof(TResult));
        return IsNullable && shown is NonNullGraphType nonNull ? nonNull.ResolvedType! : shown;
    }
}
