namespace Sedz.Api.Partners;

/// <summary>What a node of the network is.</summary>
public enum PartnerNodeKind
{
    /// <summary>An organisation. องค์กร</summary>
    Partner,

    /// <summary>A site. พื้นที่</summary>
    Site,
}
