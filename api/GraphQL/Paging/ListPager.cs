using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>Pages of a list in memory, with the conventions of lists of the database.</summary>
internal static class ListPager
{
    /// <summary>Cuts a page out of a list.</summary>
    /// <param name="items">The list, in its order.</param>
    /// <param name="key">What tells the items apart.</param>
    /// <param name="request">The paging arguments.</param>
    /// <param name="cursorKey">What cursors are sealed with.</param>
    /// <param name="identity">What the list is; cursors of another are refused.</param>
    /// <param name="result">Passed on in the page.</param>
    public static Page Page<TNode>(
        IReadOnlyList<TNode> items, Func<TNode, object> key, PageRequest request, CursorKey cursorKey, string identity, object? result)
        where TNode : notnull
    {
        var codec = new CursorCodec(cursorKey, identity, [items.Count > 0 ? key(items[0]).GetType() : typeof(string)]);
        var start = request.After is null ? 0 : IndexOf(request.After) + 1;
        var end = request.Before is null ? items.Count : IndexOf(request.Before);
        var available = Math.Max(0, end - start);
        var length = Math.Min(request.Limit, available);
        var from = request.IsBackward ? end - length : start;
        var nodes = Enumerable.Range(from, length).Select(object (index) => items[index]).ToList();
        return new Page(
            nodes,
            node => codec.Encode([key((TNode)node)]),
            HasNextPage: from + length < items.Count,
            HasPreviousPage: from > 0,
            items.Count,
            result);

        int IndexOf(string cursor)
        {
            var wanted = codec.Decode(cursor)[0];
            for (var i = 0; i < items.Count; i++)
            {
                if (key(items[i]).Equals(wanted))
                    return i;
            }

            throw RequestError.Invalid(
                "แถวของเคอร์เซอร์นี้ไม่อยู่ในรายการแล้ว ให้เริ่มอ่านจากหน้าแรก",
                "The row of the cursor is no longer in the list. Start again from the first page.");
        }
    }
}
