namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// The name of a partner organisation. A person is refused: a sector is said of an organisation, and that of a temple or a mosque must not become
/// somebody's religion. A name that begins with the word for a kind of organisation is one, also where it was named after a person.
/// </summary>
public static class OrganisationCell
{
    private static readonly CellError Person = new("person_not_organisation",
        "ชื่อนี้เป็นชื่อบุคคล ภาคีต้องเป็นองค์กร โปรดกรอกชื่อองค์กร และกรอกชื่อบุคคลในช่องผู้ติดต่อ",
        "This is the name of a person, and a partner is an organisation: give the organisation's name, and the person as its contact");

    /// <summary>Reads a name.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// The name with persons, ids and telephone numbers masked, perhaps with <see cref="CellWarnings.PersonalDataMasked"/>; or the error
    /// <c>person_not_organisation</c>.
    /// </returns>
    public static CellReading<string> Read(string? cell)
    {
        var text = CellText.Normalize(cell);
        if (MissingMarker.MarksNothing(text)) return default;
        return OrganisationName.Of(text).Kind is null && PersonalDataMask.NamesPerson(text) ? new(Person) : PersonalDataMask.Read(cell);
    }
}
