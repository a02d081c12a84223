using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Sites;

namespace Sedz.Api.Imports.Sites;

/// <summary>Who holds a row's land. What is personal leaves it only towards encryption or the comparison of owners.</summary>
internal sealed class SiteHolder(LandHolder? name, NationalId? id, ContactPhone? phone)
{
    /// <summary>No holder is named.</summary>
    public static SiteHolder None { get; } = new(null, null, null);

    /// <summary>Whether it is an organisation or a person.</summary>
    public HolderKind Kind => name?.Kind ?? HolderKind.Unknown;

    /// <summary>Name of an organisation; none for a person.</summary>
    public string? PublicName => name?.PublicName;

    /// <summary>The name, for telling whether two parcels have one owner; empty where none is named.</summary>
    public string OwnerKey => PublicName ?? name?.Reveal() ?? "";

    /// <summary>
    /// Everything that is kept encrypted: the name of a person, or an organisation's with the persons named beside it; the id; the
    /// telephone number.
    /// </summary>
    public IEnumerable<(PersonalDetailKind Kind, string Value)> Details()
    {
        if (name is not null && name.Reveal() != PublicName) yield return (PersonalDetailKind.Name, name.Reveal());
        if (id is not null) yield return (id.IsJuristic ? PersonalDetailKind.JuristicId : PersonalDetailKind.NationalId, id.Reveal());
        if (phone is not null) yield return (PersonalDetailKind.Phone, PhoneText.Of(phone));
    }
}
