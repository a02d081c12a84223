using System.Collections.Immutable;

namespace Sedz.Schema.Partners;

/// <summary>The seven sectors in words. There is no eighth.</summary>
public static class PartnerSectors
{
    /// <summary>The seven, in the order of the list.</summary>
    public static ImmutableArray<PartnerSector> All { get; } = [.. Enum.GetValues<PartnerSector>()];

    /// <summary>The seven in a sentence, for who names another.</summary>
    public static LocalizedText List { get; } = new(
        string.Join(" ", All.Select(sector => Of(sector).Th)), string.Join(", ", All.Select(sector => Of(sector).En)));

    /// <summary>A sector in words.</summary>
    public static LocalizedText Of(PartnerSector sector) => sector switch
    {
        PartnerSector.Government => new("ภาครัฐ", "government"),
        PartnerSector.Academia => new("ภาควิชาการ", "academia"),
        PartnerSector.Private => new("ภาคเอกชน", "private sector"),
        PartnerSector.People => new("ภาคประชาชน", "people"),
        PartnerSector.CivilSociety => new("ภาคประชาสังคม", "civil society"),
        PartnerSector.Religious => new("ภาคผู้นำศาสนา", "religious organisations"),
        PartnerSector.Media => new("ภาคสื่อสารมวลชน", "media"),
        _ => throw new ArgumentOutOfRangeException(nameof(sector), sector, "Not one of the seven sectors."),
    };
}
