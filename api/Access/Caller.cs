using Sedz.Api.Ranking;

namespace Sedz.Api.Access;

/// <summary>Who asks, as far as it is known: until people can sign in, a server serves one kind of caller only.</summary>
public sealed record Caller
{
    /// <summary>The public: published sites and aggregates, no mutation.</summary>
    public static Caller Public { get; } = new(isAdministrator: false);

    /// <summary>The administrator of a demonstration on loopback: everything but personal data.</summary>
    public static Caller Administrator { get; } = new(isAdministrator: true);

    private Caller(bool isAdministrator) => IsAdministrator = isAdministrator;

    /// <summary>Whether the caller may see every site and change data.</summary>
    public bool IsAdministrator { get; }

    /// <summary>Whether the caller may see a site.</summary>
    public bool MaySee(SiteStanding site) => IsAdministrator || site.Published;
}
