namespace Sedz.Schema.Workers;

/// <summary>What a rule about a worker's profile is about.</summary>
public enum WorkerField
{
    /// <summary>The home sub-district.</summary>
    SubdistrictCode,

    /// <summary>The former occupation.</summary>
    OccupationCode,

    /// <summary>The former industry.</summary>
    IndustryCode,

    /// <summary>The skills that the worker has.</summary>
    Skills,

    /// <summary>The skills that the worker wants.</summary>
    WantedSkills,

    /// <summary>The day of the lay-off.</summary>
    LaidOffOn,

    /// <summary>The day of the return.</summary>
    ReturnedOn,

    /// <summary>The day from which the worker can work.</summary>
    AvailableFrom,

    /// <summary>The wage that is wished.</summary>
    WageWish,
}
