using NetTopologySuite.Geometries;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Hazards;
using static Sedz.Analytics.Tests.Hazards.HazardRecords;

namespace Sedz.Analytics.Tests.Hazards;

public class CoveredYearsTests
{
    private static readonly Dictionary<string, Geometry> Places = new() { ["67"] = Square(100, 15, 1), ["64"] = Square(102, 15, 1) };

    [Theory]
    [InlineData(0.1001, 1)]
    [InlineData(0.0999, 0)]
    public void Count_ATenthOfThePlace_Decides(double width, int years)
    {
        var strip = new GeometryFactory().ToGeometry(new(99, 100 + width, 14, 17));

        var history = Count((2005, strip));

        Assert.Equal([0, years], history.Totals([2005]));
    }

    [Fact]
    public void Count_TwoFootprintsOfAYear_CountOnce() =>
        Assert.Equal([0, 2], Count((2005, Places["67"]), (2005, Places["67"]), (2006, Places["67"])).Totals([2005, 2006]));

    [Fact]
    public void Count_OfTheWholeCountry_CountsEverywhere() =>
        Assert.Equal([1, 1], Count((2005, Square(90, 5, 20))).Totals([2005]));

    [Fact]
    public void Count_OtherYearsAndPoints_ArePassedOver() =>
        Assert.Equal(0, Count((1999, Places["67"]), (2011, Places["67"]), (2005, new Point(100.5, 15.5))).Events);

    [Fact]
    public void Count_SelfCrossingOutline_IsTakenAsTheAreaItEncloses()
    {
        var crossing = new Polygon(new LinearRing([new(100, 15), new(101, 16), new(101, 15), new(100, 16), new(100, 15)]));

        Assert.Equal([0, 1], Count((2005, crossing)).Totals([2005]));
    }

    private static EventHistory Count(params (int, Geometry)[] footprints) =>
        CoveredYears.Count(new("dfo", Hazard.Flood), Places, footprints, 2001, 2010);
}
