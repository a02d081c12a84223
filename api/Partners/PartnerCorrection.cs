using System.Text.Json;
using Sedz.Api.Imports;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Partners;

/// <summary>
/// What a correction changed of an organisation, side by side; taking it back puts back what stood before. Holds no personal data: of the
/// contact it says only what was and is kept.
/// </summary>
/// <param name="Before">The record before.</param>
/// <param name="After">The record after.</param>
/// <param name="Contact">What the correction changed of the contact; empty where it changed nothing of it.</param>
internal sealed record PartnerCorrection(RecordedPartner Before, RecordedPartner After, IReadOnlyList<CorrectedContact> Contact)
{
    /// <summary>The correction as it is kept.</summary>
    public string ToJson() => VerdictJson.Write(this);

    /// <summary>The correction again.</summary>
    /// <exception cref="JsonException">The text is no correction.</exception>
    public static PartnerCorrection FromJson(string json) => VerdictJson.Read<PartnerCorrection>(json);
}

/// <summary>A value of the contact that another took the place of.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Was">Whether one was kept before.</param>
/// <param name="Is">Whether one is kept after.</param>
internal sealed record CorrectedContact(PersonalDetailKind Kind, bool Was, bool Is);
