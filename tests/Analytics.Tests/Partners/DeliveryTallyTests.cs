using Sedz.Analytics.Partners;
using Sedz.Schema.Partners;
using static Sedz.Schema.Partners.ContributionUnit;
using static Sedz.Schema.Partners.EngagementStatus;

namespace Sedz.Analytics.Tests.Partners;

public sealed class DeliveryTallyTests
{
    [Fact]
    public void Amounts_WhoseUnitsConvert_AreAddedAndOthersKeptApart()
    {
        var lines = DeliveryTally.Of(
        [
            new(1, Agreed, ContributionKind.Materials, 2, Tonne, null, 1),
            new(1, Agreed, ContributionKind.Materials, 500, Kilogram, null, 500),
            new(2, Agreed, ContributionKind.Materials, 3, Litre, null, null),
            new(2, Agreed, ContributionKind.Materials, 4, Other, "เกวียน", null),
            new(2, Agreed, ContributionKind.Materials, 5, Other, "ลำเรือ", null),
            new(2, Agreed, ContributionKind.Materials, 6, null, null, null),
        ]);
        Assert.Equal(
            [(Kilogram, null, 2_500m), (Litre, null, 3m), (null, null, 6m), (Other, "ลำเรือ", 5m), (Other, "เกวียน", 4m)],
            lines.Select(line => (line.Unit, line.UnitText, line.Committed)));
        Assert.Equal(2, lines.Count(line => line.Converts));
        Assert.Equal(1_500.0 / 2_500, lines.Single(line => line.Unit == Kilogram).DeliveredShare!.Value, 1e-12);
        Assert.Null(lines.Single(line => line.Unit == Litre).DeliveredShare);
    }

    [Fact]
    public void Land_InThreeMeasures_IsAddedInSquareMetres()
    {
        var line = Assert.Single(DeliveryTally.Of(
        [
            new(1, Agreed, ContributionKind.Land, 1, Rai, null, null),
            new(1, Agreed, ContributionKind.Land, 1, Ngan, null, null),
            new(1, Agreed, ContributionKind.Land, 1, SquareWah, null, null),
        ]));
        Assert.Equal((SquareMetre, 2_004m), (line.Unit, line.Committed));
    }

    [Fact]
    public void Unknown_IsCountedAndIsNotZero()
    {
        var line = Assert.Single(DeliveryTally.Of(
        [
            new(1, Delivered, ContributionKind.Money, 100, Baht, null, 80),
            new(2, Agreed, ContributionKind.Money, 900, Baht, null, null),
            new(3, Agreed, ContributionKind.Money, null, Baht, null, 5),
            new(4, Offered, ContributionKind.Money, 7_000, Baht, null, null),
            new(5, Lapsed, ContributionKind.Money, 8_000, Baht, null, null),
        ]));
        Assert.Equal((3, 1, 1), (line.Commitments, line.Offered, line.Lapsed));
        Assert.Equal((1_000m, 1), (line.Committed, line.WithoutAmount));
        Assert.Equal((85m, 1), (line.Delivered, line.WithoutDelivery));
        Assert.Equal(0.8, line.DeliveredShare!.Value, 1e-12);
        Assert.Equal((2, 0.9), (line.Concentration!.Members, line.Concentration.LargestShare));
    }

    [Fact]
    public void NothingPromised_HasNoShare() =>
        Assert.Null(Assert.Single(DeliveryTally.Of([new(1, Agreed, ContributionKind.Labour, 0, PersonDay, null, 3)])).DeliveredShare);
}
