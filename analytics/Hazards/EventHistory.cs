using System.Collections.Immutable;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// How many times a hazard happened in each place and year, as one source records it: the rows from which a prior is learnt. Every place
/// was observed in every year, so a 0 is a count. Immutable; places stand in the order of their codes, so the order in which they are
/// handed over changes nothing.
/// </summary>
public sealed class EventHistory
{
    private readonly int[][] counts;

    /// <summary>Makes a history.</summary>
    /// <param name="source">The source and hazard.</param>
    /// <param name="fromYear">The first year (CE) observed.</param>
    /// <param name="counts">By place code: the number in each year from the first on, 0 or more. Every place has the same years.</param>
    /// <exception cref="ArgumentException">There is no place or no year, or places differ in their years.</exception>
    public EventHistory(SourceHazard source, int fromYear, IReadOnlyDictionary<string, IReadOnlyList<int>> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        Places = [.. counts.Keys.Order(StringComparer.Ordinal)];
        this.counts = [.. Places.Select(place => counts[place].ToArray())];
        if (Places.IsEmpty || this.counts[0].Length == 0)
            throw new ArgumentException("A history has at least one place and one year.", nameof(counts));
        if (this.counts.FirstOrDefault(years => years.Length != this.counts[0].Length) is not null)
            throw new ArgumentException("Every place of a history is observed in the same years.", nameof(counts));
        if (this.counts.Any(years => years.Any(count => count < 0)))
            throw new ArgumentException("A count is 0 or more.", nameof(counts));
        Source = source;
        FromYear = fromYear;
        ToYear = fromYear + this.counts[0].Length - 1;
    }

    /// <summary>The source and hazard.</summary>
    public SourceHazard Source { get; }

    /// <summary>The first year (CE).</summary>
    public int FromYear { get; }

    /// <summary>The last year (CE), included.</summary>
    public int ToYear { get; }

    /// <summary>Number of years.</summary>
    public int Years => ToYear - FromYear + 1;

    /// <summary>The codes of the places, in ordinal order.</summary>
    public ImmutableArray<string> Places { get; }

    /// <summary>All events of all places, each place's counted.</summary>
    public long Events => counts.Sum(years => years.Sum(count => (long)count));

    /// <summary>The number of all places in one year.</summary>
    /// <param name="year">A year of the history.</param>
    public long InYear(int year) => counts.Sum(years => (long)years[year - FromYear]);

    /// <summary>The number of each place over some years, in the order of <see cref="Places"/>.</summary>
    /// <param name="years">Years of the history, each once.</param>
    public double[] Totals(IReadOnlyCollection<int> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        return Array.ConvertAll(counts, place => (double)years.Sum(year => (long)place[year - FromYear]));
    }

    /// <summary>The same places in a part of the years.</summary>
    /// <param name="fromYear">The first year kept.</param>
    /// <param name="toYear">The last year kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are not all in the history.</exception>
    public EventHistory Between(int fromYear, int toYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fromYear, FromYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(toYear, ToYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(toYear, fromYear);
        return Of((place, years) => new ArraySegment<int>(years, fromYear - FromYear, toYear - fromYear + 1), fromYear, Places);
    }

    /// <summary>The same years of some of the places; those that it does not hold are passed over.</summary>
    /// <param name="places">Codes of places.</param>
    /// <exception cref="ArgumentException">None of the places is in the history.</exception>
    public EventHistory At(IReadOnlySet<string> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        return Of((_, years) => years, FromYear, Places.Where(places.Contains));
    }

    private EventHistory Of(Func<string, int[], IReadOnlyList<int>> part, int fromYear, IEnumerable<string> places) => new(
        Source,
        fromYear,
        places.ToDictionary(place => place, place => part(place, counts[Places.BinarySearch(place, StringComparer.Ordinal)])));
}
