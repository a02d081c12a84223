using System.Linq.Expressions;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>Some of the rows beyond a position.</summary>
/// <param name="Where">Which.</param>
/// <param name="IsLast">
/// True for the rows on the other side of the border between nulls and values of the first key: all others come before them, and mostly
/// fill the page, so that these need not be read.
/// </param>
internal sealed record KeysetPart<T>(Expression<Func<T, bool>> Where, bool IsLast);
