namespace Sedz.Api.Meeting;

/// <summary>What a browser is told of the pages without script.</summary>
internal static class PageSecurity
{
    /// <summary>The pages fetch nothing and run nothing: a browser is told to hold them to that.</summary>
    public const string Policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}
