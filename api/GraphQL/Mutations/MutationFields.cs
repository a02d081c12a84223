using Sedz.Api.GraphQL.Queries;

namespace Sedz.Api.GraphQL.Mutations;

/// <summary>
/// Declares fields of <c>Mutation</c> by HotChocolate's conventions: one argument <c>input</c>, and a payload with the object and
/// <c>errors</c>, a union of named types.
/// </summary>
public abstract class MutationFields : RootFields
{
    /// <summary>A mutation of an entity. The payload's object is loaded after it by the key that the mutation returns.</summary>
    /// <typeparam name="TInput">The record of the input.</typeparam>
    /// <typeparam name="TEntity">The entity.</typeparam>
    /// <typeparam name="TKey">The type of the entity's key.</typeparam>
    /// <param name="name">The field; input, payload and error union are named after it.</param>
    /// <param name="description">What it does, who may, and what stays undone on an error.</param>
    /// <param name="run">Does it.</param>
    protected MutationField<TInput, TKey> Mutation<TInput, TEntity, TKey>(
        string name, string description, Func<TInput, FieldContext, Task<MutationResult<TKey>>> run)
        where TInput : notnull
        where TEntity : class =>
        Add(new MutationField<TInput, TKey>(name, description, typeof(TEntity), run));

    /// <summary>A mutation whose payload holds a plain record.</summary>
    /// <typeparam name="TInput">The record of the input.</typeparam>
    /// <typeparam name="TResult">The record of the payload.</typeparam>
    protected MutationField<TInput, TResult> Mutation<TInput, TResult>(
        string name, string description, Func<TInput, FieldContext, Task<MutationResult<TResult>>> run)
        where TInput : notnull =>
        Add(new MutationField<TInput, TResult>(name, description, entity: null, run));
}
