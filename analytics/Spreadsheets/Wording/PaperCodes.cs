using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets.Wording;

/// <summary>Names of land papers and of their classes as sheets and land offices write them.</summary>
internal static class PaperCodes
{
    /// <summary>The code of a kind: capitals, words joined by an underscore; NS3K is one word.</summary>
    public static string Of(LandDocumentKind kind) => kind switch
    {
        LandDocumentKind.TraJong => "TRA_JONG",
        LandDocumentKind.ForestPermit => "FOREST_PERMIT",
        LandDocumentKind.TempleLand => "TEMPLE_LAND",
        _ => kind.ToString().ToUpperInvariant(),
    };

    /// <summary>The code of a class: small letters, words joined by an underscore.</summary>
    public static string Of(LandPaperClass value) =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
