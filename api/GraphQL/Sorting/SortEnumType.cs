using GraphQL.Types;

namespace Sedz.Api.GraphQL.Sorting;

/// <summary>The directions as clients write them.</summary>
internal sealed class SortEnumType : EnumerationGraphType
{
    public SortEnumType()
    {
        Name = "SortEnumType";
        Description = "The direction of a sort key.";
        Add("ASC", SortDirection.Ascending, "The smallest first. Null is the smallest value.");
        Add("DESC", SortDirection.Descending, "The greatest first. Null comes last.");
    }
}
