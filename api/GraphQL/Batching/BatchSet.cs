using System.Collections.Concurrent;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Batching;

/// <summary>The batches of one operation: one for each place in the answer's shape, whatever the number of rows.</summary>
internal sealed class BatchSet
{
    private readonly ConcurrentDictionary<FieldPlace, Lazy<object>> _batches = new();

    /// <summary>
    /// The same by the field's node of the document, which is found faster than a place. A node that stands in several places, in a
    /// fragment that is spread twice, asks the same in each.
    /// </summary>
    private readonly ConcurrentDictionary<(GraphQLField Ast, FieldType Definition), Lazy<object>> _known = new();

    /// <summary>The batch of the field being resolved, made on first use.</summary>
    /// <param name="context">The field. Its arguments and selection are equal for all rows of the place.</param>
    /// <param name="make">Makes the batch; it may read the context, and must not keep it, since contexts are reused.</param>
    public Batch<TKey, TValue> For<TKey, TValue>(IResolveFieldContext context, Func<Batch<TKey, TValue>> make) where TKey : notnull
    {
        try
        {
            if (!_known.TryGetValue((context.FieldAst, context.FieldDefinition), out var batch))
            {
                batch = _batches.GetOrAdd(FieldPlace.Of(context), _ => new Lazy<object>(make));
                _known.TryAdd((context.FieldAst, context.FieldDefinition), batch);
            }

            return (Batch<TKey, TValue>)batch.Value;
        }
        catch (RequestError error)
        {
            throw error.Copy();
        }
    }
}
