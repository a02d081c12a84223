using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>One land paper that a cell names.</summary>
/// <param name="Kind">Kind of paper.</param>
/// <param name="Number">
/// Number on the paper in Arabic digits, as in <c>12345</c> or <c>123/2564</c>; null where the cell gives none.
/// </param>
/// <param name="Words">The words of the cell for a paper of no known kind; null for the others.</param>
public sealed record LandPaper(LandDocumentKind Kind, string? Number, string? Words = null)
{
    /// <summary>What the paper gives its holder.</summary>
    public LandPaperClass Class => Kind switch
    {
        LandDocumentKind.Ns4 => LandPaperClass.PrivateTitle,
        LandDocumentKind.Ns3K or LandDocumentKind.Ns3 or LandDocumentKind.Ns3Kh => LandPaperClass.PrivatePossession,
        LandDocumentKind.Ns2 or LandDocumentKind.TraJong => LandPaperClass.PreEmption,
        LandDocumentKind.Sk1 => LandPaperClass.ClaimOnly,
        LandDocumentKind.Pbt5 => LandPaperClass.TaxReceipt,
        LandDocumentKind.Spk401 => LandPaperClass.AgriculturalReform,
        LandDocumentKind.Nk3 or LandDocumentKind.Ksn5 => LandPaperClass.Settlement,
        LandDocumentKind.Nsl => LandPaperClass.PublicLand,
        LandDocumentKind.Treasury => LandPaperClass.StateLand,
        LandDocumentKind.Stk or LandDocumentKind.ForestPermit => LandPaperClass.Forest,
        LandDocumentKind.TempleLand => LandPaperClass.Religious,
        _ => LandPaperClass.Other,
    };
}
