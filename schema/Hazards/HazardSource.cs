namespace Sedz.Schema.Hazards;

/// <summary>Who recorded: an archive of events or a map of frequencies. Sources are shown side by side and never merged.</summary>
public sealed class HazardSource
{
    /// <summary>Short code, such as <c>gdis</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name in Thai.</summary>
    public required string NameTh { get; set; }

    /// <summary>Name in English.</summary>
    public required string NameEn { get; set; }

    /// <summary>How the source asks to be cited.</summary>
    public string? Citation { get; set; }

    /// <summary>Whether its records were made up for a demonstration.</summary>
    public bool Synthetic { get; set; }

    /// <summary>The years in which it looked, by hazard. Without one, its records are shown and make no rate.</summary>
    public List<ObservationWindow> Windows { get; init; } = [];
}
