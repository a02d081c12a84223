namespace Sedz.Api.Workers;

/// <summary>What returning workers are counted by.</summary>
public enum WorkerSupplyBy
{
    /// <summary>Home province.</summary>
    Province,

    /// <summary>Home district, in one province.</summary>
    District,

    /// <summary>Home sub-district, in one province.</summary>
    Subdistrict,

    /// <summary>Skill, in the country or in one province. A worker with several skills counts for each.</summary>
    Skill,

    /// <summary>Major group of the former occupation, in the country or in one province.</summary>
    Occupation,

    /// <summary>Month of the return, in the country.</summary>
    MonthOfReturn,
}
