namespace Sedz.Api.Imports.Sites;

/// <summary>A row beside what holds the same parcel.</summary>
/// <param name="Row">Number of the row.</param>
/// <param name="Of">The row further up in the file, or the stored site.</param>
/// <param name="Differences">The columns in which the two differ, in the order of the sheet; none when they say the same.</param>
public sealed record SiteDuplicate(int Row, RowReference Of, IReadOnlyList<SiteDifference> Differences);
