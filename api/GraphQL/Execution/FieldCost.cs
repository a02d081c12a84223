using GraphQL.Types;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>How many values a field of an answer is taken for. One that is read from the database counts one.</summary>
internal static class FieldCost
{
    /// <summary>
    /// A value of a record that a feature worked out: it is in memory before the first one is written, and is only written. A ranking
    /// has hundreds of them for each site, all made whatever is asked.
    /// </summary>
    public const double InMemory = 0.2;

    /// <summary>All positions of a line or an area. An outline of a site has tens of them, one of a province thousands.</summary>
    public const double Outline = 150;

    private const string Key = "Sedz.Cost";

    /// <summary>Says what a field counts.</summary>
    public static void Set(FieldType field, double values) => field.Metadata[Key] = values;

    /// <summary>What a field counts.</summary>
    public static double Of(FieldType? field) => field?.GetMetadata(Key, 1.0) ?? 1;
}
