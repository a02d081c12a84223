namespace Sedz.Analytics.Readiness;

/// <summary>How many of the seven partner sectors have committed themselves to a site.</summary>
/// <param name="Sectors">
/// 0 to 7: sectors of which an organisation has agreed or delivered. Null when it is not known of this site, because nobody recorded any
/// engagement
/// there, whatever its status: that is not 0.
/// </param>
public sealed record PartnerEngagement(int? Sectors)
{
    /// <summary>The source that the page and the answers name for it.</summary>
    public const string Source = "partner-engagements";
}
