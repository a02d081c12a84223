namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>How a book is bound.</summary>
public sealed class Binding
{
    /// <summary>What the cover is made of.</summary>
    public string Cover { get; set; } = "";

    /// <summary>The day it was bound; null when unknown.</summary>
    public DateOnly? BoundOn { get; set; }

    /// <summary>What holds it together; nobody asks.</summary>
    public string? Glue { get; set; }
}
