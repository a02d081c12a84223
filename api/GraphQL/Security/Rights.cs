using GraphQL.Types;

namespace Sedz.Api.GraphQL.Security;

/// <summary>
/// States who may use a part of the schema. What states nothing is closed: a field is open only where it, or its type, says for whom. A
/// right of a type holds for all its fields, and a field's own right is asked for beside it, so that a field can be narrower than its
/// type and never wider.
/// </summary>
public static class Rights
{
    private const string Key = "Sedz.Right";

    /// <summary>Everybody may, signed in or not.</summary>
    public static T Public<T>(this T element) where T : IMetadataWriter => Set(element, new Right(IsPublic: true, []));

    /// <summary>Callers who meet one of the policies may.</summary>
    public static T For<T>(this T element, params IReadOnlyList<string> policies) where T : IMetadataWriter =>
        Set(element, new Right(IsPublic: false, policies));

    /// <summary>The right that was stated; null when none was.</summary>
    internal static Right? RightOf(this IMetadataReader? element) => element?.GetMetadata<Right?>(Key);

    /// <summary>States the same right as another element.</summary>
    internal static void LikeRightOf(this IMetadataWriter element, IMetadataReader other)
    {
        if (other.RightOf() is { } right)
            Set(element, right);
    }

    private static T Set<T>(T element, Right right) where T : IMetadataWriter
    {
        element.Metadata[Key] = right;
        return element;
    }
}
