namespace Sedz.Schema.Sites;

/// <summary>Whether the holder of a site's land is an organisation, whose name is public, or a person, whose name is protected.</summary>
public enum HolderKind
{
    /// <summary>No holder is named.</summary>
    Unknown,

    /// <summary>The name says that it is an organisation: an agency, a company, a temple, a school.</summary>
    Organisation,

    /// <summary>A person, or a name that does not say: treated as a person, so that no one's name is shown by mistake.</summary>
    Person,
}
