namespace Sedz.Schema.Models;

/// <summary>Where a version of a model stands.</summary>
public enum ModelState
{
    /// <summary>Trained, and used for nothing yet.</summary>
    Trained,

    /// <summary>In use. At most one version of a kind is.</summary>
    Active,

    /// <summary>Taken out of use, or another version has taken its place. It may be activated again.</summary>
    Retired,
}
