namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>Books by their number of pages.</summary>
/// <param name="Books">The thickest first.</param>
/// <param name="Unrated">How many of the books nobody rated.</param>
public sealed record BookRanking(IReadOnlyList<RankedBook> Books, int Unrated);

/// <summary>A book in a ranking.</summary>
/// <param name="Rank">The place, from 1.</param>
/// <param name="BookId">The book.</param>
/// <param name="Reason">Why it stands there.</param>
public sealed record RankedBook(int Rank, int BookId, RankReason Reason);

/// <summary>Why a book stands at its rank.</summary>
/// <param name="Pages">Its pages.</param>
/// <param name="Genre">Its kind.</param>
public sealed record RankReason(int Pages, Genre Genre);
