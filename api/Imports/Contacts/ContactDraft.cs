using Sedz.Schema.PersonalData;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Imports.Contacts;

/// <summary>
/// The person that an accepted row names. Everything but office and times is personal and leaves here only towards encryption.
/// </summary>
internal sealed record ContactDraft(
    string ProvinceCode, ContactRole Role, string? Position, DateTime? SubmittedAt, SortedDictionary<PersonalDetailKind, string> Details)
{
    /// <summary>The place that one person holds: a role in a province.</summary>
    public (string, ContactRole) Seat => (ProvinceCode, Role);

    /// <summary>Where and what; never who.</summary>
    public override string ToString() => $"{ProvinceCode} {Role}";
}
