namespace Sedz.Schema.Sites;

/// <summary>How well a statement about a site is supported.</summary>
public enum Attestation
{
    /// <summary>Somebody said so, in the candidate sheet or on a form.</summary>
    Stated,

    /// <summary>An officer has seen the document that proves it.</summary>
    Verified,
}
