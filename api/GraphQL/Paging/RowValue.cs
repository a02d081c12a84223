using System.Linq.Expressions;
using System.Reflection;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>
/// Row values of SQL in a query, <c>(a, b) &gt; (x, y)</c>: compared by the first values, where these are equal by the second, and so on.
/// An index on the columns is searched for all of them at once. A null anywhere that the comparison reaches makes it unknown. The contexts
/// use <see cref="RowValueOptions.UseRowValues"/>.
/// </summary>
internal static class RowValue
{
    /// <summary>The most values of a row.</summary>
    public const int MostValues = 3;

    private static readonly Dictionary<int, MethodInfo> Methods = typeof(RowValue)
        .GetMethods(BindingFlags.Static | BindingFlags.NonPublic).Where(method => method.Name == nameof(IsBeyond))
        .ToDictionary(method => method.GetGenericArguments().Length);

    /// <summary>A comparison of two to three values of a row with as many of a position.</summary>
    public static MethodCallExpression Comparison(
        ExpressionType comparison, IReadOnlyList<Expression> values, IReadOnlyList<Expression> position) =>
        Expression.Call(
            Methods[values.Count].MakeGenericMethod([.. values.Select(value => value.Type)]),
            [Expression.Constant(comparison), .. values, .. position]);

    /// <summary>Whether a method is the comparison.</summary>
    public static bool IsComparison(MethodInfo method) => method.DeclaringType == typeof(RowValue) && method.Name == nameof(IsBeyond);

    private static bool IsBeyond<T1, T2>(ExpressionType comparison, T1 a, T2 b, T1 x, T2 y) => throw OnlyInQueries;

    private static bool IsBeyond<T1, T2, T3>(ExpressionType comparison, T1 a, T2 b, T3 c, T1 x, T2 y, T3 z) => throw OnlyInQueries;

    private static InvalidOperationException OnlyInQueries => new("Row values are compared by the database.");
}
