namespace Sedz.Schema.Workers;

/// <summary>What a person was told of.</summary>
public enum NoticeKind
{
    /// <summary>That and why the programme holds the data: s.23 of the Personal Data Protection Act.</summary>
    Collection,

    /// <summary>That they may be passed to a private employer, with the basis for it: s.27. Without it nothing is passed on.</summary>
    Sharing,
}
