namespace Sedz.Schema.Imports;

/// <summary>What to do with a row whose parcel, person, organisation with its engagement, or flow is already there.</summary>
public enum OnDuplicate
{
    /// <summary>The verdict stands and names the other; nothing is written.</summary>
    Skip,

    /// <summary>The row's values take the place of those that are stored.</summary>
    Update,

    /// <summary>The import fails and writes nothing.</summary>
    Fail,
}
