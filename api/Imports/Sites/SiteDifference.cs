using Sedz.Schema;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// A column in which a row and what holds its parcel differ. Personal data are masked: two masks may look alike and still differ.
/// </summary>
/// <param name="Heading">The column.</param>
/// <param name="There">What is there already; empty where nothing is known.</param>
/// <param name="Here">What the row says.</param>
public sealed record SiteDifference(LocalizedText Heading, string There, string Here);
