using System.Reflection;
using Microsoft.EntityFrameworkCore.Query;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>The methods that sort.</summary>
internal static class OrderMethod
{
    /// <summary>The method for a key, without its types.</summary>
    /// <param name="isFirst">Whether it is the first key.</param>
    /// <param name="descending">Whether the greatest comes first.</param>
    public static MethodInfo Of(bool isFirst, bool descending) => (isFirst, descending) switch
    {
        (true, false) => QueryableMethods.OrderBy,
        (true, true) => QueryableMethods.OrderByDescending,
        (false, false) => QueryableMethods.ThenBy,
        (false, true) => QueryableMethods.ThenByDescending,
    };
}
