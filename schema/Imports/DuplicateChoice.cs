namespace Sedz.Schema.Imports;

/// <summary>What a person decided for one row whose parcel is already there.</summary>
public enum DuplicateChoice
{
    /// <summary>The row is the same parcel, and what is there stands.</summary>
    Skip,

    /// <summary>The row is the same parcel, and its values take the place of the stored site's.</summary>
    Update,

    /// <summary>The row is another parcel after all: it becomes a site of its own.</summary>
    KeepBoth,
}
