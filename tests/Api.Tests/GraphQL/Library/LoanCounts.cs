using Microsoft.EntityFrameworkCore;

namespace Sedz.Api.Tests.GraphQL.Library;

internal static class LoanCounts
{
    public static async Task<IReadOnlyDictionary<int, int>> OfAsync(
        LibraryDb db, IReadOnlyCollection<int> books, CancellationToken cancellationToken)
    {
        var counts = await db.Loans.Where(loan => books.Contains(loan.BookId)).GroupBy(loan => loan.BookId)
            .ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken);
        return books.ToDictionary(id => id, id => counts.GetValueOrDefault(id));
    }
}
