using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Database;

/// <summary>Thai dictionary order for columns that people read in order: a leading vowel sorts after its consonant.</summary>
public static class ThaiOrder
{
    /// <summary>Name of the collation, the same on every database.</summary>
    public const string Collation = "th";

    /// <summary>Sorts and compares the column in Thai dictionary order.</summary>
    public static PropertyBuilder<string> InThaiOrder(this PropertyBuilder<string> property) => property.UseCollation(Collation);
}
