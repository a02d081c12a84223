using Sedz.Analytics.Partners;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Partners;

public sealed class DuplicateSearchTests
{
    [Fact]
    public void Organisations_ThatMayBeOne_ArePairedByTheStrongestReason()
    {
        var pairs = DuplicateSearch.Find(
        [
            One(1, "บริษัท ณัฐพร จำกัด", "67"),
            One(2, "บจก. ณัฐพร", "67"),
            One(3, "บมจ. ณัฐพร", "65"),
            One(4, "บจก. นัฐพร", "50"),
            One(5, "วัดณัฐพร", "67"),
            One(6, "ทองดี", "67", "0105536000313"),
            One(7, "เงินดี", "65", "0105536000313"),
        ]);
        Assert.Equal(
            [
                new(1, 2, DuplicateReason.SameNameInProvince),
                new(1, 3, DuplicateReason.SameNameElsewhere),
                new(1, 4, DuplicateReason.SoundsAlike),
                new(6, 7, DuplicateReason.SameNumber),
            ],
            pairs);
    }

    [Fact]
    public void Organisations_OfTwoNumbers_AreTwo() =>
        Assert.Empty(DuplicateSearch.Find([One(1, "ทองดี", "67", "0105536000313"), One(2, "ทองดี", "67", "0105535000147")]));

    private static ComparedOrganisation One(int id, string name, string province, string? number = null) =>
        new(id, OrganisationName.Of(name), number, [province]);
}
