using System.Collections.Immutable;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Partners;

/// <summary>An organisation as it is compared with others.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">Its name and kind.</param>
/// <param name="JuristicNumber">Its registration number; null when not known.</param>
/// <param name="Provinces">Codes of the provinces it is in.</param>
public sealed record ComparedOrganisation(int Id, OrganisationName Name, string? JuristicNumber, ImmutableArray<string> Provinces);
