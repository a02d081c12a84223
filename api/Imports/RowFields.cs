namespace Sedz.Api.Imports;

/// <summary>
/// The names of fields in errors and warnings, which clients know. Answers (consent, permission, readiness, road, electricity, water) are
/// not among them: one that cannot be read is not an error but an answer that is not known yet. The row's warnings name its column and
/// value, and the rules of eligibility say what it leaves open.
/// </summary>
public static class RowFields
{
    /// <summary>The area, in one column or three.</summary>
    public const string Area = "area";

    /// <summary>The position, in one column or several, and the outline.</summary>
    public const string Coordinate = "coordinate";

    /// <summary>A day: of the registration, of the first or last day of the right, of a form's sending.</summary>
    public const string Date = "date";

    /// <summary>An identification number.</summary>
    public const string NationalId = "national_id";

    /// <summary>The type of land.</summary>
    public const string LandType = "land_type";

    /// <summary>The channel of nomination.</summary>
    public const string Channel = "channel";

    /// <summary>Province or district.</summary>
    public const string Place = "place";

    /// <summary>A telephone number.</summary>
    public const string Phone = "phone";

    /// <summary>The length of the right, and its two days against each other.</summary>
    public const string Term = "term";

    /// <summary>A name or a role.</summary>
    public const string Name = "name";

    /// <summary>A former occupation.</summary>
    public const string Occupation = "occupation";

    /// <summary>A former industry.</summary>
    public const string Industry = "industry";

    /// <summary>Skills.</summary>
    public const string Skill = "skill";

    /// <summary>Education.</summary>
    public const string Education = "education";

    /// <summary>Whether a person can take up work.</summary>
    public const string Availability = "availability";

    /// <summary>A wage.</summary>
    public const string Wage = "wage";

    /// <summary>Interests.</summary>
    public const string Interest = "interest";

    /// <summary>A notice on the use of personal data.</summary>
    public const string Notice = "notice";

    /// <summary>The sector of a partner.</summary>
    public const string Sector = "sector";

    /// <summary>The site that a partner is engaged at, an activity planned, or a value chain of.</summary>
    public const string Site = "site";

    /// <summary>What a partner does, and how far that has come; what a flow is to the stage that it leaves.</summary>
    public const string Role = "role";

    /// <summary>A quantity that was promised or delivered, planned or reached, or that flowed.</summary>
    public const string Amount = "amount";

    /// <summary>Which of the nine activities.</summary>
    public const string Activity = "activity";

    /// <summary>The value chain that a flow is of.</summary>
    public const string Chain = "chain";

    /// <summary>A stage of a value chain.</summary>
    public const string Stage = "stage";

    /// <summary>A material of a value chain.</summary>
    public const string Material = "material";

    /// <summary>How well a statement is supported.</summary>
    public const string Attestation = "attestation";

    /// <summary>The fields in the order in which a row's warnings and errors are told, whatever the order of the sheet's columns.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        Area, Coordinate, Date, NationalId, LandType, Channel, Place, Phone, Term, Name, Occupation, Industry, Skill, Education,
        Availability, Wage, Interest, Notice, Sector, Site, Chain, Stage, Activity, Role, Material, Amount, Attestation,
    ];
}
