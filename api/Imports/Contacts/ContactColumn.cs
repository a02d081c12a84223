namespace Sedz.Api.Imports.Contacts;

/// <summary>The columns of the form by which provinces name their two people (R3.1).</summary>
public enum ContactColumn
{
    /// <summary>When the form was sent.</summary>
    Timestamp,

    /// <summary>Province. Required.</summary>
    Province,

    /// <summary>Key person or reporting officer. Required.</summary>
    Role,

    /// <summary>Name of the person. Required.</summary>
    Name,

    /// <summary>Office or position.</summary>
    Position,

    /// <summary>Telephone number.</summary>
    Phone,

    /// <summary>Mail address.</summary>
    Email,
}
