namespace Sedz.Api.Imports.Places;

/// <summary>What a file of places holds, in the order in which files are imported: a place comes before what belongs to it.</summary>
internal enum PlaceContent
{
    /// <summary>A table of districts.</summary>
    Districts,

    /// <summary>A table of sub-districts.</summary>
    Subdistricts,

    /// <summary>A table of sub-districts with the coordinates of their centres.</summary>
    SubdistrictCentres,

    /// <summary>A layer of province boundaries.</summary>
    ProvinceBoundaries,

    /// <summary>A layer of district boundaries.</summary>
    DistrictBoundaries,

    /// <summary>A layer of sub-district boundaries.</summary>
    SubdistrictBoundaries,
}
