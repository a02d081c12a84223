using System.Collections.Immutable;
using Sedz.Analytics.Models;
using Sedz.Analytics.Ranking;

namespace Sedz.Analytics.Readiness.Start;

/// <summary>
/// A site in numbers, as the model of starts takes it: the value of each part of readiness, and beside each that may be unknown whether it
/// is. An unknown part stands at the middle of its range, so that no number is ever missing.
/// </summary>
public static class StartFeatures
{
    private const string UnknownSuffix = ".unknown";

    /// <summary>The numbers in order, with units. Partners are none of them while they are asked of no site.</summary>
    public static ImmutableArray<ModelField> Fields { get; } =
    [
        .. ReadinessScale.Definitions.Select(definition => new ModelField(definition.Key, "0..1", definition.Label)),
        .. ReadinessScale.Definitions.Where(CanBeUnknown).Select(definition => new ModelField(
            definition.Key + UnknownSuffix,
            "0|1",
            new($"ไม่ทราบ{definition.Label.Th}", $"{definition.Label.En} not known"))),
    ];

    /// <summary>The numbers of a site.</summary>
    /// <param name="facts">What is stated about the site.</param>
    public static double[] Of(ReadinessFacts facts)
    {
        var values = ReadinessScale.Definitions.Select(definition => ReadinessCriterion.ValueOf(facts, definition)).ToArray();
        return
        [
            .. values.Select(value => value.Value),
            .. values.Zip(ReadinessScale.Definitions).Where(pair => CanBeUnknown(pair.Second)).Select(
                pair => IsUnknown(pair.First) ? 1.0 : 0.0),
        ];
    }

    /// <summary>A line that tells a site's numbers and outcome, for the hash of the data.</summary>
    /// <param name="example">The site.</param>
    public static string Line(StartExample example) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{example.Code},{example.ProvinceCode},{example.Year},{example.StartedInTime},{string.Join(',', Of(example.Facts).Select(Text))}");

    private static string Text(double number) => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsUnknown(ScaleValue value) => value.Low < value.High;

    private static bool CanBeUnknown(IndicatorDefinition definition) => definition.Key != ReadinessScale.Documents.Key;
}
