namespace Sedz.Api.GraphQL.Mutations;

/// <summary>The outcome of a mutation: its value, or the reasons why nothing was done.</summary>
/// <typeparam name="T">The value; for entities the key, after which the payload's object is read as it now is.</typeparam>
public sealed class MutationResult<T>
{
    private MutationResult(T? value, IReadOnlyList<MutationError> errors)
    {
        Value = value;
        Errors = errors;
    }

    /// <summary>The value; default when there are errors.</summary>
    public T? Value { get; }

    /// <summary>The reasons; empty when it was done.</summary>
    public IReadOnlyList<MutationError> Errors { get; }

    /// <summary>It was done.</summary>
    public static implicit operator MutationResult<T>(T value) => new(value, []);

    /// <summary>It was not done, for one reason.</summary>
    public static implicit operator MutationResult<T>(MutationError error) => new(default, [error]);

    /// <summary>It was not done, for these reasons.</summary>
    public static implicit operator MutationResult<T>(MutationError[] errors) => new(default, errors);
}
