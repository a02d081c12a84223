namespace Sedz.Schema.Sites;

/// <summary>One way in which a site came before the committee (R2.2.4).</summary>
public sealed class Nomination
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>Number of the site.</summary>
    public int SiteId { get; init; }

    /// <summary>The site.</summary>
    public Site? Site { get; init; }

    /// <summary>The channel.</summary>
    public NominationChannel Channel { get; init; }
}
