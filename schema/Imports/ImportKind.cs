namespace Sedz.Schema.Imports;

/// <summary>What a file brings.</summary>
public enum ImportKind
{
    /// <summary>A province's candidate sites.</summary>
    Sites,

    /// <summary>Districts, sub-districts and boundaries.</summary>
    Places,

    /// <summary>Hazard events and frequencies.</summary>
    Hazards,

    /// <summary>Key persons and reporting officers.</summary>
    Contacts,

    /// <summary>Monthly rainfall of provinces.</summary>
    Rainfall,

    /// <summary>Returning workers.</summary>
    Workers,

    /// <summary>Organisations of the seven sectors and what they do at sites.</summary>
    Partners,

    /// <summary>Poverty by sub-district, as context.</summary>
    Poverty,

    /// <summary>Plans of the nine activities and reports on them.</summary>
    Activities,

    /// <summary>Elevation and slope of places.</summary>
    Terrain,

    /// <summary>Distances by road from sub-districts to sites.</summary>
    Distances,

    /// <summary>Flows of value chains.</summary>
    Flows,
}
