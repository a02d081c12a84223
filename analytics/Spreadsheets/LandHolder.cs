using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>Who holds a site's land. A person's name is personal data: the text of a person is a mask.</summary>
public sealed class LandHolder
{
    private const string MaskedName = "xxx";
    private readonly string name;

    internal LandHolder(HolderKind kind, string name, string? publicName)
    {
        (Kind, this.name) = (kind, name);
        PublicName = publicName;
    }

    /// <summary>Organisation or person, never unknown: a cell without a holder is missing.</summary>
    public HolderKind Kind { get; }

    /// <summary>
    /// The name of an organisation without the persons, ids and telephone numbers that the cell gives besides; null for a person.
    /// </summary>
    public string? PublicName { get; }

    /// <summary>
    /// The name as the cell has it, in the one spelling. For encryption where it says more than <see cref="PublicName"/>.
    /// </summary>
    public string Reveal() => name;

    /// <summary>The name of an organisation; a mask for a person.</summary>
    public override string ToString() => PublicName ?? MaskedName;
}
