using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Kept;

/// <summary>A query that was compiled once, with its values left open.</summary>
internal sealed class KeptQuery
{
    /// <summary>By the number of values: the methods that compile a query of many rows.</summary>
    private static readonly Dictionary<int, MethodInfo> Compilers = typeof(EF).GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.Name == nameof(EF.CompileAsyncQuery) && ResultOf(method) == typeof(IQueryable<>))
        .ToDictionary(method => method.GetGenericArguments().Length - 2);

    private readonly Func<DbContext, object?[], IAsyncEnumerable<object?[]>> _read;

    private KeptQuery(Func<DbContext, object?[], IAsyncEnumerable<object?[]>> read) => _read = read;

    /// <summary>Compiles a query.</summary>
    /// <param name="db">The context that it was made with.</param>
    /// <param name="query">The query.</param>
    /// <param name="values">What it is asked with this time.</param>
    /// <returns>Null when it holds something that is none of the values and may be another next time, or too many values.</returns>
    public static KeptQuery? TryMake(DbContext db, IQueryable<object?[]> query, IReadOnlyList<SqlParameter> values)
    {
        var open = new OpenValues(db, values);
        var body = open.Visit(query.Expression)!;
        if (!open.IsComplete || !Compilers.TryGetValue(open.Parameters.Count, out var compiler))
            return null;
        ParameterExpression[] parameters = [open.Context, .. open.Parameters.Select(parameter => parameter.Parameter)];
        var compiled = compiler
            .MakeGenericMethod([.. parameters.Select(parameter => parameter.Type), typeof(object?[])])
            .Invoke(null, [Expression.Lambda(Queryable(body), parameters)])!;
        var read = Expression.Lambda<Func<DbContext, object?[], IAsyncEnumerable<object?[]>>>(
            Expression.Invoke(Expression.Constant(compiled), [open.Context, .. open.Parameters.Select(parameter => parameter.Value)]),
            open.Context,
            open.Values);
        return new KeptQuery(read.Compile());
    }

    /// <summary>The rows.</summary>
    /// <param name="db">A context of the same model.</param>
    /// <param name="values">What it is asked with, in the order of the values that it was compiled with.</param>
    public IAsyncEnumerable<object?[]> Read(DbContext db, IReadOnlyList<SqlParameter> values)
    {
        var boxed = new object?[values.Count];
        for (var i = 0; i < boxed.Length; i++)
            boxed[i] = values[i].Boxed;
        return _read(db, boxed);
    }

    private static Expression Queryable(Expression query) => query.Type == typeof(IQueryable<object?[]>)
        ? query
        : Expression.Convert(query, typeof(IQueryable<object?[]>));

    /// <summary>What the queries return that a method of EF Core compiles.</summary>
    private static Type? ResultOf(MethodInfo method)
    {
        var query = method.GetParameters()[0].ParameterType.GetGenericArguments()[0];
        return query.GetGenericArguments()[^1] is { IsGenericType: true } result ? result.GetGenericTypeDefinition() : null;
    }
}
