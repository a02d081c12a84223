namespace Sedz.Schema.PersonalData;

/// <summary>The kinds of personal data that the programme holds.</summary>
public enum PersonalDetailKind
{
    /// <summary>Name of a natural person.</summary>
    Name,

    /// <summary>National id of a person, 13 digits.</summary>
    NationalId,

    /// <summary>Registration number of a juristic person, 13 digits that begin with 0.</summary>
    JuristicId,

    /// <summary>Telephone number.</summary>
    Phone,

    /// <summary>Mail address.</summary>
    Email,
}
