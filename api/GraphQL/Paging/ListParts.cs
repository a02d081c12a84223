namespace Sedz.Api.GraphQL.Paging;

/// <summary>What an operation asks of a list; only that is read.</summary>
[Flags]
internal enum ListParts
{
    /// <summary>Nothing but the type's name.</summary>
    None = 0,

    /// <summary>The rows of the page.</summary>
    Rows = 1,

    /// <summary>The sort values that make cursors.</summary>
    Cursors = 2,

    /// <summary>Whether rows follow.</summary>
    HasNext = 4,

    /// <summary>Whether rows precede.</summary>
    HasPrevious = 8,

    /// <summary>The number of all rows: one statement more.</summary>
    TotalCount = 16,
}
