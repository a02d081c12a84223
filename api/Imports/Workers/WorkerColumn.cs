namespace Sedz.Api.Imports.Workers;

/// <summary>The columns of a list of returning workers.</summary>
public enum WorkerColumn
{
    /// <summary>Name of the person.</summary>
    Name,

    /// <summary>National id, 13 digits.</summary>
    NationalId,

    /// <summary>Telephone number.</summary>
    Phone,

    /// <summary>Home in one cell: an address down to the sub-district, or its six-digit code.</summary>
    Home,

    /// <summary>Home province.</summary>
    Province,

    /// <summary>Home district.</summary>
    District,

    /// <summary>Home sub-district.</summary>
    Subdistrict,

    /// <summary>Former occupation, in words or as a code.</summary>
    Occupation,

    /// <summary>Former industry, in words or as a code.</summary>
    Industry,

    /// <summary>Skills in words.</summary>
    Skills,

    /// <summary>Highest education.</summary>
    Education,

    /// <summary>Day of the lay-off.</summary>
    LaidOffOn,

    /// <summary>Day of the return.</summary>
    ReturnedOn,

    /// <summary>Whether the person can take up work.</summary>
    Availability,

    /// <summary>From when.</summary>
    AvailableFrom,

    /// <summary>Wage wish, baht a month.</summary>
    WageWish,

    /// <summary>Activities and skills that interest.</summary>
    Interests,

    /// <summary>Version of the notice text that was given (s.23).</summary>
    NoticeVersion,

    /// <summary>The day on which it was given.</summary>
    NoticeOn,
}
