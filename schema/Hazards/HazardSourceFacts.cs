namespace Sedz.Schema.Hazards;

/// <summary>The sources whose observation window is known without being told.</summary>
public static class HazardSourceFacts
{
    /// <summary>Geocoded Disasters dataset: places of events, mostly whole provinces.</summary>
    public const string Gdis = "gdis";

    /// <summary>Dartmouth Flood Observatory: mapped footprints of large floods.</summary>
    public const string Dfo = "dfo";

    /// <summary>The known sources with the windows in which their Thai records are complete enough to count.</summary>
    public static IReadOnlyList<HazardSource> All { get; } =
    [
        new()
        {
            Id = Gdis,
            NameTh = "ฐานข้อมูลตำแหน่งภัยพิบัติ GDIS",
            NameEn = "Geocoded Disasters (GDIS)",
            Citation = "Rosvold & Buhaug (2021), GDIS, a global dataset of geocoded disaster locations",
        },
        new()
        {
            Id = Dfo,
            NameTh = "คลังข้อมูลน้ำท่วม Dartmouth Flood Observatory",
            NameEn = "Dartmouth Flood Observatory archive",
            Citation = "Brakenridge, Global Active Archive of Large Flood Events, Dartmouth Flood Observatory",
        },
    ];

    /// <summary>The windows of the known sources.</summary>
    public static IReadOnlyList<ObservationWindow> Windows { get; } =
    [
        new() { Id = 1, SourceId = Gdis, Hazard = Hazard.Flood, FromYear = 1975, ToYear = 2012 },
        new() { Id = 2, SourceId = Gdis, Hazard = Hazard.Drought, FromYear = 2002, ToYear = 2012 },
        new() { Id = 3, SourceId = Dfo, Hazard = Hazard.Flood, FromYear = 1985, ToYear = 2012 },
    ];
}
