namespace Sedz.Api.GraphQL.Sorting;

/// <summary>The direction of a sort key.</summary>
internal enum SortDirection
{
    /// <summary>The smallest first; null is the smallest.</summary>
    Ascending,

    /// <summary>The greatest first; null comes last.</summary>
    Descending,
}
