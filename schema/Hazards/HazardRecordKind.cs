namespace Sedz.Schema.Hazards;

/// <summary>The two ways in which hazard data are published.</summary>
public enum HazardRecordKind
{
    /// <summary>Something that happened, with dates.</summary>
    Event,

    /// <summary>
    /// How often something happened over a number of years, without dates: the way of GISTDA and the Land Development Department.
    /// </summary>
    Frequency,
}
