namespace Sedz.Api.Matching.Register;

/// <summary>An opening of the register that takes part in a matching.</summary>
/// <param name="Id">Number of the opening.</param>
/// <param name="SiteId">Number of its site.</param>
internal readonly record struct RegisteredOpening(int Id, int SiteId);
