namespace Sedz.Schema.Imports;

/// <summary>What to do with a row whose parcel is already there.</summary>
public enum OnDuplicate
{
    /// <summary>The verdict stands and names the other; nothing is written.</summary>
    Skip,

    /// <summary>The row's values take the place of the stored site's.</summary>
    Update,

    /// <summary>The import fails and writes nothing.</summary>
    Fail,
}
