using System.Globalization;
using Sedz.Analytics.Models;
using Sedz.Schema;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// What was known of the terrain of the places of a training. It is looked at only where elevation and slope of all of them are known: the
/// places that a table of terrain leaves out are not like the others (islands, a new district, a mountain without a survey), so that
/// neither a mean in their place nor a mark "not known", learnt from those few, would say anything of them; and since terrain hardly
/// changes, to complete the table is cheap.
/// </summary>
/// <param name="Origin">Where it is from.</param>
/// <param name="Known">The number of places whose elevation and slope are known.</param>
/// <param name="Places">The number of places.</param>
/// <param name="FlatBelowDegrees">
/// The slope, degrees, below which land counts as flat, where the share of flat land is known of all places by one such slope; else null,
/// and the share is not looked at.
/// </param>
public sealed record TerrainUse(TerrainOrigin Origin, int Known, int Places, double? FlatBelowDegrees)
{
    /// <summary>Whether terrain was looked at.</summary>
    public bool IsUsed => Known == Places;

    /// <summary>What a set knows of terrain; null where none was imported.</summary>
    /// <param name="set">The set.</param>
    public static TerrainUse? Of(RecurrenceTrainingSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set.TerrainOrigin is { } origin
            ? new(
                origin,
                set.Places.Count(place => place.Terrain is { IsComplete: true }),
                set.Places.Count,
                HaveOneFlatShare(set.Places) ? set.Places[0].Terrain!.FlatBelowDegrees : null)
            : null;
    }

    /// <summary>Whether the share of flat land is known of all places, by one slope below which land counts as flat.</summary>
    internal static bool HaveOneFlatShare(IReadOnlyList<TrainingPlace> places) =>
        places.All(place => place.Terrain is { FlatShare: not null, FlatBelowDegrees: not null })
        && places.Select(place => place.Terrain!.FlatBelowDegrees).Distinct().Count() == 1;

    /// <summary>What models of several sources take of terrain; nothing where none of them looked at it.</summary>
    internal static IEnumerable<ModelField> Inputs(IEnumerable<TerrainUse?> uses)
    {
        var used = uses.OfType<TerrainUse>().Where(use => use.IsUsed).ToArray();
        if (used.Length == 0)
            yield break;
        yield return new("terrain.elevation", "m", new("ความสูงเฉลี่ยจากระดับทะเลปานกลาง", "mean elevation above mean sea level"));
        yield return new("terrain.slope", "°", new("ความลาดชันเฉลี่ย", "mean slope"));
        foreach (var degrees in used.Select(use => use.FlatBelowDegrees).OfType<double>().Distinct().Order())
        {
            yield return new("terrain.flat_share", "0..1", new(
                $"สัดส่วนที่ดินที่ลาดชันน้อยกว่า {Text(degrees)} องศา", $"share of land with a slope below {Text(degrees)} degrees"));
        }
    }

    /// <summary>What a reader of the card must know of each source; nothing where no terrain is imported for any.</summary>
    /// <param name="priors">What was learnt of each source.</param>
    /// <param name="partOf">The source and hazard, as the card names it.</param>
    internal static IEnumerable<LocalizedText> Notes(IReadOnlyList<TrainedPrior> priors, Func<TrainedPrior, string> partOf) =>
        priors.All(prior => prior.Terrain is null)
            ? []
            : priors.Where(prior => !prior.Candidates.IsEmpty).Select(prior => prior.Terrain is { } use
                ? use.Note(partOf(prior), prior)
                : NoneAt(prior.Level, partOf(prior)));

    private static LocalizedText NoneAt(PlaceLevel level, string part)
    {
        var (th, en) = level switch
        {
            PlaceLevel.Province => ("จังหวัด", "provinces"),
            PlaceLevel.District => ("อำเภอ", "districts"),
            _ => ("ตำบล", "sub-districts"),
        };
        return new(
            $"{part}: ยังไม่ได้นำเข้าภูมิประเทศราย{th} จึงไม่ใช้", $"{part}: no terrain of {en} is imported, so none is looked at.");
    }

    private LocalizedText Note(string part, TrainedPrior prior)
    {
        var (th, en) = (
            $"{part}: ภูมิประเทศจาก {Origin.Source} รุ่น {Origin.Edition} ({ThaiDate.Of(Origin.Date)})",
            $"{part}: terrain by {Origin.Source}, edition {Origin.Edition} "
            + $"({Origin.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)})");
        if (!IsUsed)
        {
            return new(
                $"{th} มีครบเพียง {Known} จาก {Places} พื้นที่ จึงไม่ใช้ เพราะพื้นที่ที่ขาดไม่เหมือนพื้นที่อื่น ค่าเฉลี่ยแทนไม่ได้ "
                + "โปรดเติมตารางให้ครบ (import terrain)",
                $"{en} is known of {Known} of {Places} places and is not used: those without it are not like the others, and a mean "
                + "cannot stand for them. Complete the table (import terrain).");
        }

        var flat = FlatBelowDegrees is { } degrees
            ? new LocalizedText(
                $" และสัดส่วนที่ดินที่ลาดชันน้อยกว่า {Text(degrees)} องศา",
                $" and share of land with a slope below {Text(degrees)} degrees")
            : new("", "");
        var tried = prior.Candidates.Where(candidate => candidate.HeldOutDeviance is not null).ToArray();
        return new(
            $"{th} ครบทั้ง {Places} พื้นที่: ความสูงเฉลี่ย (ln(11 + เมตร)) ความลาดชันเฉลี่ย (ln(1 + องศา)){flat.Th} "
            + (tried.Length == 0
                ? "แต่ช่วงปีสั้นเกินกว่าจะทดสอบ"
                : $"ดีเวียนซ์ที่กันไว้: {string.Join(" · ", tried.Select(one => $"{PriorWords.Of(one.Method).Th} {Held(one)}"))} "
                    + $"ที่ใช้คือ {PriorWords.Of(prior.Method).Th}"),
            $"{en} of all {Places} places: mean elevation (ln(11 + metres)), mean slope (ln(1 + degrees)){flat.En}. "
            + (tried.Length == 0
                ? "The years are too few to test it."
                : $"Held-out deviance: {string.Join("; ", tried.Select(one => $"{PriorWords.Of(one.Method).En} {Held(one)}"))}. "
                    + $"Taken: {PriorWords.Of(prior.Method).En}."));
    }

    private static string Held(PriorCandidate candidate) => ModelWords.Number(candidate.HeldOutDeviance!.Value);

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
