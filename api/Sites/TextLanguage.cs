namespace Sedz.Api.Sites;

/// <summary>The languages that a text can be asked for in.</summary>
public enum TextLanguage
{
    /// <summary>Thai.</summary>
    Th,

    /// <summary>English.</summary>
    En,
}
