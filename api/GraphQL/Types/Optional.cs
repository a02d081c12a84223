namespace Sedz.Api.GraphQL.Types;

/// <summary>
/// A member of an input that can be left out, which is not the same as null: a change of the title to null removes it, a change without
/// a title keeps it. The default value is one that was left out.
/// </summary>
/// <typeparam name="T">The value; nullable where null is a value.</typeparam>
/// <param name="Value">What was given; default when it was left out.</param>
public readonly record struct Optional<T>(T Value)
{
    /// <summary>True when the caller gave a value, be it null.</summary>
    public bool IsGiven { get; } = true;

    /// <summary>What was given, or what there is when it was left out.</summary>
    public T Or(T current) => IsGiven ? Value : current;
}
