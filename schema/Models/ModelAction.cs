namespace Sedz.Schema.Models;

/// <summary>What a decision did to a version of a model.</summary>
public enum ModelAction
{
    /// <summary>It came into use.</summary>
    Activated,

    /// <summary>Another version of its kind was activated in its place.</summary>
    Superseded,

    /// <summary>It was taken out of use, and the published rule speaks again.</summary>
    Retired,
}
