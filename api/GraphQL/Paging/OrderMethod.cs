using System.Linq.Expressions;
using System.Reflection;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>
/// The methods that sort, found once: to look for one by its name goes through all of LINQ, for every key of every request.
/// </summary>
internal static class OrderMethod
{
    private delegate IOrderedQueryable<object> First(IQueryable<object> rows, Expression<Func<object, object>> key);

    private delegate IOrderedQueryable<object> Next(IOrderedQueryable<object> rows, Expression<Func<object, object>> key);

    private static readonly MethodInfo OrderBy = Definition((First)Queryable.OrderBy);
    private static readonly MethodInfo OrderByDescending = Definition((First)Queryable.OrderByDescending);
    private static readonly MethodInfo ThenBy = Definition((Next)Queryable.ThenBy);
    private static readonly MethodInfo ThenByDescending = Definition((Next)Queryable.ThenByDescending);

    /// <summary>The method for a key, without its types.</summary>
    /// <param name="isFirst">Whether it is the first key.</param>
    /// <param name="descending">Whether the greatest comes first.</param>
    public static MethodInfo Of(bool isFirst, bool descending) => (isFirst, descending) switch
    {
        (true, false) => OrderBy,
        (true, true) => OrderByDescending,
        (false, false) => ThenBy,
        (false, true) => ThenByDescending,
    };

    private static MethodInfo Definition(Delegate method) => method.Method.GetGenericMethodDefinition();
}
