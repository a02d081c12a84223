namespace Sedz.Api.Imports.Sites;

/// <summary>The columns of a candidate list, in the order in which the export writes them.</summary>
public enum SiteColumn
{
    /// <summary>Running number; read by nobody, written by the export.</summary>
    Number,

    /// <summary>Name of the site. Required.</summary>
    Name,

    /// <summary>Province. Required.</summary>
    Province,

    /// <summary>District.</summary>
    District,

    /// <summary>Sub-district.</summary>
    Subdistrict,

    /// <summary>Type of land (R2.2.1). Required.</summary>
    LandType,

    /// <summary>Who holds the land, a person or an organisation.</summary>
    Holder,

    /// <summary>National or juristic id of the holder.</summary>
    HolderId,

    /// <summary>Telephone number of the holder.</summary>
    Phone,

    /// <summary>The papers that the land is held under.</summary>
    Documents,

    /// <summary>Area in one cell.</summary>
    Area,

    /// <summary>Rai, where the area stands in three columns.</summary>
    Rai,

    /// <summary>Ngan, where the area stands in three columns.</summary>
    Ngan,

    /// <summary>Square wah, where the area stands in three columns.</summary>
    SquareWah,

    /// <summary>Position in one cell.</summary>
    Coordinate,

    /// <summary>Latitude, where the position stands in two columns.</summary>
    Latitude,

    /// <summary>Longitude, where the position stands in two columns.</summary>
    Longitude,

    /// <summary>UTM zone, where the position stands in columns of its own.</summary>
    Zone,

    /// <summary>Easting in metres.</summary>
    Easting,

    /// <summary>Northing in metres.</summary>
    Northing,

    /// <summary>Channel of nomination (R2.2.4).</summary>
    Channel,

    /// <summary>The owner's consent, or the agency's permission on land of the state and of the public.</summary>
    Consent,

    /// <summary>Length of the right of use.</summary>
    Term,

    /// <summary>Day of the registration with the Land Office.</summary>
    RegisteredOn,

    /// <summary>Whether the area is ready to start (R2.2.2).</summary>
    Ready,

    /// <summary>Problems of the area.</summary>
    Problems,

    /// <summary>Source of water.</summary>
    Water,

    /// <summary>Remarks.</summary>
    Remarks,

    /// <summary>Name of the site in English.</summary>
    NameEn,

    /// <summary>The ground: potential or recurrent disaster (R1.1).</summary>
    Ground,

    /// <summary>The agency's permission, where it has a column of its own.</summary>
    Permission,

    /// <summary>What was registered.</summary>
    RegistrationKind,

    /// <summary>The Land Office.</summary>
    RegistrationOffice,

    /// <summary>Number of the registration.</summary>
    RegistrationNumber,

    /// <summary>First day of the right.</summary>
    RunsFrom,

    /// <summary>Last day of the right.</summary>
    RunsTo,

    /// <summary>Whether a road reaches the site.</summary>
    Road,

    /// <summary>Whether electricity reaches the site.</summary>
    Electricity,

    /// <summary>Outline as well-known text.</summary>
    Boundary,
}
