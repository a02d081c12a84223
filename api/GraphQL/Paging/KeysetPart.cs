using System.Linq.Expressions;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>Some of the rows beyond a position.</summary>
/// <param name="Where">Which.</param>
/// <param name="From">The first sort key in which they can differ.</param>
internal sealed record KeysetPart<T>(Expression<Func<T, bool>> Where, int From);
