using System.Text.Json;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports.Partners;
using Sedz.Schema;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Partners;

/// <summary>A field that a correction of an organisation changed.</summary>
/// <param name="Field">The field, as <c>correctPartner</c> names it: <c>nameTh</c>, <c>places</c>, <c>contact.phone</c>.</param>
/// <param name="Heading">What people call it.</param>
/// <param name="Before">
/// What stood there before; null where nothing did. Places are codes with their words, the smallest that is known of each.
/// </param>
/// <param name="After">What stands there after; null where nothing does.</param>
/// <param name="HeldBack">Whether the values are personal: <c>xxx</c> then says only that there was one.</param>
public sealed record PartnerDifference(string Field, LocalizedText Heading, string? Before, string? After, bool HeldBack)
{
    private static readonly (string Field, LocalizedText Heading, Func<RecordedPartner, string?> Value)[] Fields =
    [
        ("nameTh", HeadingOf(PartnerColumn.Name), partner => partner.Record.NameTh),
        ("nameEn", HeadingOf(PartnerColumn.NameEn), partner => partner.Record.NameEn),
        ("sector", HeadingOf(PartnerColumn.Sector), partner => NameOf(partner.Sector)),
        ("kind", HeadingOf(PartnerColumn.Kind), partner => NameOf(partner.Record.Kind)),
        ("juristicNumber", HeadingOf(PartnerColumn.JuristicNumber), partner => partner.Record.JuristicNumber),
        ("website", HeadingOf(PartnerColumn.Website), partner => partner.Record.Website),
        ("address", HeadingOf(PartnerColumn.Address), partner => partner.Record.Address),
        ("places", new("สถานที่", "Places"), partner => string.Join(", ", partner.Places)),
    ];

    /// <summary>The fields that a kept correction changed, in the order of the sheet; null where none is kept.</summary>
    internal static IReadOnlyList<PartnerDifference>? Of(string? correction) =>
        correction is null ? null : Of(PartnerCorrection.FromJson(correction));

    private static IReadOnlyList<PartnerDifference> Of(PartnerCorrection correction) =>
    [
        .. from field in Fields
           let before = field.Value(correction.Before)
           let after = field.Value(correction.After)
           where before != after
           select new PartnerDifference(field.Field, field.Heading, before, after, HeldBack: false),
        .. correction.Contact.Select(OfContact),
    ];

    private static PartnerDifference OfContact(CorrectedContact value)
    {
        var (field, column) = value.Kind switch
        {
            PersonalDetailKind.Name => ("contact.name", PartnerColumn.ContactName),
            PersonalDetailKind.Phone => ("contact.phone", PartnerColumn.ContactPhone),
            PersonalDetailKind.Email => ("contact.email", PartnerColumn.ContactEmail),
            _ => throw new ArgumentOutOfRangeException(nameof(value), value.Kind, "Not kept of who speaks for an organisation."),
        };
        return new(field, HeadingOf(column), Masked(value.Was), Masked(value.Is), HeldBack: true);
    }

    private static string? Masked(bool isKept) => isKept ? PersonalDataMask.Hidden : null;

    private static LocalizedText HeadingOf(PartnerColumn column)
    {
        var heading = PartnerHeadings.Table.Of(column);
        return new(heading.Th, heading.En);
    }

    /// <summary>A value of an enum as the API names it.</summary>
    private static string? NameOf<TEnum>(TEnum value) =>
        value is null ? null : JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()!);
}
