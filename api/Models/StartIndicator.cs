using Sedz.Analytics.Models;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Readiness;
using Sedz.Analytics.Readiness.Start;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>
/// The chance that a site starts within the fiscal year, as a ranking shows it beside readiness: a detail that adds nothing.
/// </summary>
internal static class StartIndicator
{
    /// <summary>The key of the indicator.</summary>
    private const string Key = "start.chance";

    /// <summary>The indicator of a site; null while no version speaks.</summary>
    public static Indicator? Of(ActiveModel<ReadinessStartModel> model, ReadinessFacts facts)
    {
        if (model is not { Version: { } version, Model: { } starts })
        {
            return null;
        }

        var chance = starts.Chance(facts);
        return new()
        {
            Key = Key,
            Label = ModelWords.Of(ModelKind.ReadinessStart),
            Unit = IndicatorUnit.Share,
            Value = chance,
            Share = 0,
            OnScale = ScaleValue.Exact(chance),
            Source = $"model:readiness-start/{version.Number}",
            Period = $"{version.FromYear}–{version.ToYear}",
        };
    }
}
