using System.Collections.Immutable;
using Sedz.Analytics.Hazards;
using Sedz.Schema;
using Sedz.Schema.Provinces;
using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.ValueChains;

/// <summary>
/// The part of the value made that is made near the place asked about, or else near where the chain's production is. It is a part of the
/// value of the stages that make some: one that pays more than it gets is left out and named, since a sum with negative terms has no
/// shares.
/// </summary>
public static class LocalShares
{
    /// <summary>The share within sub-district, district and province.</summary>
    /// <param name="reading">The chain.</param>
    /// <param name="values">Its value added.</param>
    /// <param name="near">The place to be near of; null for the places of production.</param>
    public static ImmutableArray<LocalShare> Of(ChainReading reading, ValueAdded values, PlaceRef? near = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(values);
        return
        [
            Of(PlaceLevel.Subdistrict, reading, values, near),
            Of(PlaceLevel.District, reading, values, near),
            Of(PlaceLevel.Province, reading, values, near),
        ];
    }

    private static LocalShare Of(PlaceLevel level, ChainReading reading, ValueAdded values, PlaceRef? near)
    {
        var home = reading.Chain.Stages.Where(stage => stage.Kind == StageKind.Production).ToList();
        var unplaced = home.Where(stage => CodeAt(stage.Place, level) is null).Select(stage => stage.Id).ToList();
        IEnumerable<string?> places = near is null ? home.Select(stage => CodeAt(stage.Place, level)) : [CodeAt(near, level)];
        ImmutableArray<string> codes = [.. places.OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        var missing = near is not null ? (codes.IsEmpty ? NearIsWider : null)
            : home.Count == 0 ? MissingReasons.NoProducer
            : unplaced.Count > 0 ? MissingReasons.PlaceNotStated(unplaced)
            : null;
        return missing is null
            ? new(level, codes, Share(level, codes, values, reading))
            : new(level, [], ChainFigure.None(ChainFigure.One, missing).LeavingOut(reading.SetApart));
    }

    private static LocalizedText NearIsWider { get; } = new(
        "พื้นที่ที่ถามกว้างกว่าระดับนี้", "The place asked about is wider than this level");

    private static ChainFigure Share(PlaceLevel level, ImmutableArray<string> codes, ValueAdded values, ChainReading reading)
    {
        var unknown = values.ByStage
            .Where((stage, at) => stage is { Added.Value: null, IsSpoilt: false } && !reading.IsFinal(at))
            .Select(stage => stage.Stage.Id)
            .ToList();
        var makers = values.ByStage.Where(stage => stage.Added.Value > 0).ToList();
        var unplaced = makers.Where(stage => IsNear(stage.Stage.Place, level, codes) is null).Select(stage => stage.Stage.Id).ToList();
        var made = makers.Sum(stage => stage.Added.Value!.Value);
        var near = makers.Where(stage => IsNear(stage.Stage.Place, level, codes) == true).Sum(stage => stage.Added.Value!.Value);
        var share = unknown.Count > 0 ? ChainFigure.None(ChainFigure.One, MissingReasons.ValueAddedUnknown(unknown))
            : unplaced.Count > 0 ? ChainFigure.None(ChainFigure.One, MissingReasons.PlaceNotStated(unplaced))
            : made == 0 ? ChainFigure.None(ChainFigure.One, MissingReasons.NothingToShare)
            : ChainFigure.Of(near / made, ChainFigure.One);
        return share.LeavingOut(
        [
            .. ValueAdded.SpoiltOf(values.ByStage),
            .. values.Findings.Select(finding => new LeftOutPart(ChainPart.Stage, finding.Id!, finding.Code)),
        ]);
    }

    /// <summary>Whether a place lies in one of the places of a level; null when it is not known closely enough to tell.</summary>
    private static bool? IsNear(PlaceRef? place, PlaceLevel level, ImmutableArray<string> codes) =>
        CodeAt(place, level) is { } code ? codes.Contains(code)
        : place is not null && !codes.Any(near => near.StartsWith(place.Code, StringComparison.Ordinal)) ? false
        : null;

    /// <summary>The code of the place at a level, by prefix; null when the place is wider.</summary>
    private static string? CodeAt(PlaceRef? place, PlaceLevel level)
    {
        var length = level switch
        {
            PlaceLevel.Province => 2,
            PlaceLevel.District => 4,
            _ => 6,
        };
        return place is not null && place.Code.Length >= length ? place.Code[..length] : null;
    }
}
