namespace Sedz.Schema.Imports;

/// <summary>
/// A row of a table that a source published, of which a later import may say otherwise. What makes two rows the same is their key.
/// </summary>
/// <typeparam name="TSelf">The row.</typeparam>
public interface IPublishedRow<in TSelf>
{
    /// <summary>Number of the import that brought the row.</summary>
    int? ImportId { get; set; }

    /// <summary>Whether another row of the same key says the same.</summary>
    /// <param name="other">The other row.</param>
    bool SaysTheSameAs(TSelf other);
}
