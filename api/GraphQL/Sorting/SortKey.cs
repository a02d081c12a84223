using System.Linq.Expressions;

namespace Sedz.Api.GraphQL.Sorting;

/// <summary>One key of an order.</summary>
/// <param name="Path">How the caller named it, <c>province.code</c>: part of what binds a cursor to its order.</param>
/// <param name="Value">From the row to the key's value; its type can be compared by the database.</param>
/// <param name="IsNullable">True when the value can be null. Null is the smallest value.</param>
/// <param name="Descending">True for the greatest first.</param>
internal sealed record SortKey(string Path, LambdaExpression Value, bool IsNullable, bool Descending);
