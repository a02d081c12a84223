using MathNet.Numerics.Distributions;
using Sedz.Analytics.Hazards;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Tests.Hazards.Learning;

/// <summary>The 77 provinces with made-up floods, from a fixed seed.</summary>
internal static class Countries
{
    public const int FromYear = 1981;
    public static readonly SourceHazard Source = new("gdis", Hazard.Flood);

    public static IReadOnlyList<TrainingPlace> Places { get; } =
    [
        .. ProvinceFacts.Provinces.Select(p => new TrainingPlace(p.Code, p.CentroidLongitude, p.CentroidLatitude, p.Region, p.AreaKm2, [])),
    ];

    /// <summary>Places with ten complete years of rain each, of which the South has most and latest.</summary>
    public static IReadOnlyList<TrainingPlace> PlacesWithRain { get; } =
    [
        .. Places.Select((place, i) => place with
        {
            Rainfall =
            [
                .. Enumerable.Range(FromYear, 10).Select(year => new RainfallYear(
                    year,
                    [
                        .. Enumerable.Range(1, 12)
                            .Select(month => (double?)(80 + i + (year % 3 * 10) + (place.Region == Region.South ? month * 9 : 0))),
                    ])),
            ],
        }),
    ];

    /// <summary>The South floods five times as often as the rest, every year anew.</summary>
    public static EventHistory SouthFloods(int years, int seed = 7) =>
        Drawn(years, seed, place => place.Region == Region.South ? 1.0 : 0.2);

    /// <summary>No place floods more than another.</summary>
    public static EventHistory AllAlike(int years, int seed = 7) => Drawn(years, seed, _ => 0.3);

    public static EventHistory Of(int years, Func<TrainingPlace, int, int> count) => new(Source, FromYear, Places.ToDictionary(
        place => place.Code,
        IReadOnlyList<int> (place) => [.. Enumerable.Range(FromYear, years).Select(year => count(place, year))]));

    public static RecurrenceTrainingSet Set(EventHistory history, IReadOnlyList<TrainingPlace>? places = null) =>
        new(PlaceLevel.Province, places ?? Places, history);

    private static EventHistory Drawn(int years, int seed, Func<TrainingPlace, double> rate)
    {
        var random = new Random(seed);
        return Of(years, (place, _) => Poisson.Sample(random, rate(place)));
    }
}
