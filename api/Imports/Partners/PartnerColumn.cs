namespace Sedz.Api.Imports.Partners;

/// <summary>The columns of a sheet of partner organisations: one row an organisation, or one row each of its engagements.</summary>
public enum PartnerColumn
{
    /// <summary>Name of the organisation in Thai. Required.</summary>
    Name,

    /// <summary>Name in English.</summary>
    NameEn,

    /// <summary>One of the seven sectors. Required.</summary>
    Sector,

    /// <summary>Kind of organisation.</summary>
    Kind,

    /// <summary>Registration number of the juristic person.</summary>
    JuristicNumber,

    /// <summary>Province. Required.</summary>
    Province,

    /// <summary>District.</summary>
    District,

    /// <summary>Sub-district.</summary>
    Subdistrict,

    /// <summary>Public web page.</summary>
    Website,

    /// <summary>Public address.</summary>
    Address,

    /// <summary>Who speaks for the organisation; personal data.</summary>
    ContactName,

    /// <summary>That person's telephone number.</summary>
    ContactPhone,

    /// <summary>That person's mail address.</summary>
    ContactEmail,

    /// <summary>Code of the site that it is engaged at.</summary>
    Site,

    /// <summary>What it does there.</summary>
    Role,

    /// <summary>How far that has come.</summary>
    Status,

    /// <summary>Since when.</summary>
    StatusDate,

    /// <summary>What is promised: money, land, labour …</summary>
    Contribution,

    /// <summary>How much.</summary>
    Amount,

    /// <summary>In which unit.</summary>
    Unit,

    /// <summary>First day of the period.</summary>
    StartsOn,

    /// <summary>Last day of the period.</summary>
    EndsOn,

    /// <summary>How much has been delivered.</summary>
    Delivered,

    /// <summary>What supports it.</summary>
    Evidence,
}
