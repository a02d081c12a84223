using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Imports;

/// <summary>The places that cells may name before any is imported.</summary>
internal static class ProvincePlaces
{
    /// <summary>The 77 provinces.</summary>
    public static IReadOnlyList<GazetteerPlace> All { get; } =
        [.. ProvinceFacts.Provinces.Select(province => new GazetteerPlace(province.Code, province.NameTh, province.NameEn))];
}
