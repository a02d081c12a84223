namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>The kind of a book.</summary>
public enum Genre
{
    /// <summary>Invented stories.</summary>
    Fiction,

    /// <summary>Everyday knowledge.</summary>
    HowTo,

    /// <summary>Verse.</summary>
    Poetry,
}
