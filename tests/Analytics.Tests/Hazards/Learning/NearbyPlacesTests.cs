using FsCheck.Xunit;
using Sedz.Analytics.Hazards.Learning;

namespace Sedz.Analytics.Tests.Hazards.Learning;

public sealed class NearbyPlacesTests
{
    [Property(MaxTest = 60)]
    public void Nearest_OfAnyPlaces_IsThatOfASearchThroughAll(int seed)
    {
        var random = new Random(seed);
        // Evenly spread, on a coarse raster (many ties), along a line, or all at one point.
        var (east, north, raster) = random.Next(4) switch { 0 => (8.0, 15.0, 1e-9), 1 => (4, 4, 0.5), 2 => (0, 10, 1e-9), _ => (0, 0, 1.0) };
        var places = Enumerable.Range(0, random.Next(1, 300)).Select(i => new TrainingPlace(
            $"{10 + random.Next(5)}{i:0000}", 98 + At(east), 6 + At(north), null, null, [])).ToArray();
        AssertIsThatOfASearchThroughAll(places, Math.Max(1, random.Next(90)));

        double At(double width) => Math.Floor(random.NextDouble() * width / raster) * raster;
    }

    [Fact]
    public void Nearest_OfTheProvinces_IsThatOfASearchThroughAll() =>
        AssertIsThatOfASearchThroughAll(Countries.Places, 80);

    [Fact]
    public void Nearest_OfOnePlaceAlone_IsNone() =>
        Assert.Empty(new NearbyPlaces([new("10", 100, 14, null, null, [])]).Nearest(0, 5, _ => true));

    private static void AssertIsThatOfASearchThroughAll(IReadOnlyList<TrainingPlace> places, int most)
    {
        var nearby = new NearbyPlaces(places);
        for (var i = 0; i < places.Count; i++)
        {
            var expected = Enumerable.Range(0, places.Count)
                .Where(other => other != i && IsWanted(other))
                .Select(other => (Place: other, Kilometres: NearbyPlaces.Kilometres(
                    places[i].Longitude, places[i].Latitude, places[other].Longitude, places[other].Latitude)))
                .OrderBy(other => other.Kilometres).ThenBy(other => other.Place)
                .Take(most);
            Assert.Equal(expected, nearby.Nearest(i, most, IsWanted));

            bool IsWanted(int other) => places[other].Code[..2] != places[i].Code[..2];
        }
    }
}
