using Sedz.Analytics.Spreadsheets;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.Imports;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Partners;

/// <summary>Reads what a mutation says of an organisation as the cell of a sheet is read, so that both ways keep the same values.</summary>
internal static class PartnerCells
{
    /// <summary>The registration number, its digits alone; null for none, or where it is wrong.</summary>
    public static string? JuristicNumber(string? text, List<MutationError> problems)
    {
        var number = NationalIdCell.Read(text);
        if (number.Error is { } error) problems.Add(new ValidationError(error.Sentence, "juristicNumber"));
        if (!number.HasValue) return null;
        if (number.Value.IsJuristic) return number.Value.Reveal();
        problems.Add(PartnerProblems.NotJuristic);
        return null;
    }

    /// <summary>The web page; null for none, or where it is wrong.</summary>
    public static string? Website(string? text, List<MutationError> problems)
    {
        var website = WebsiteCell.Read(text);
        if (website.Error is { } error) problems.Add(new ValidationError(error.Sentence, "website"));
        return website.HasValue ? website.Value : null;
    }

    /// <summary>Who speaks for the organisation and how to reach them: personal, to be encrypted.</summary>
    public static SortedDictionary<PersonalDetailKind, string> Contact(PartnerContactInput? input, List<MutationError> problems)
    {
        var contact = new SortedDictionary<PersonalDetailKind, string>();
        var (name, phone, email) = (
            ContactCells.ReadName(input?.Name), PhoneCell.Read(input?.Phone), ContactCells.ReadEmail(input?.Email));
        if (phone.Error is { } badPhone) problems.Add(new ValidationError(badPhone.Sentence, "contact.phone"));
        if (email.Error is { } badEmail) problems.Add(new ValidationError(badEmail.Sentence, "contact.email"));
        if (name.HasValue) contact[PersonalDetailKind.Name] = name.Value;
        if (phone.HasValue) contact[PersonalDetailKind.Phone] = PhoneText.Of(phone.Value);
        if (email.HasValue) contact[PersonalDetailKind.Email] = email.Value;
        return contact;
    }
}
