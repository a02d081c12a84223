using System.Text.Encodings.Web;
using System.Text.Json;
using Sedz.Analytics.Matching;
using Sedz.Api.Matching.Register;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>What <c>match</c> says at the end: one object, whose first eleven members are its contract.</summary>
/// <param name="Policy">The policy, by its name on the command line.</param>
/// <param name="Workers">Workers.</param>
/// <param name="Sites">Sites, of one opening or more; of an OR-Library file its columns.</param>
/// <param name="Arcs">Pairs of a class of workers and an opening that could be.</param>
/// <param name="Placed">Workers placed.</param>
/// <param name="Unplaced">Workers not placed.</param>
/// <param name="Cost">The cost, in whole units.</param>
/// <param name="LowerBound">No matching costs less; see <see cref="MatchingResult.LowerBound"/>.</param>
/// <param name="Gap">(cost − lower bound) / cost.</param>
/// <param name="Seconds">Time of the matching, by the wall clock; finding the candidates is not in it.</param>
/// <param name="PeakMegabytes">The most memory that the process has held.</param>
/// <param name="Synthetic">Whether any of the workers or openings is made up.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Classes">Classes of alike workers.</param>
/// <param name="Openings">Openings.</param>
/// <param name="CandidateSeconds">Time to find the candidates and their costs.</param>
/// <param name="Bids">Bids and offers of the auction; null for the policies without one.</param>
/// <param name="BlockingPairs">For the stable policy, pairs that would rather have each other, counted anew; otherwise null.</param>
/// <param name="PriceOfFairness">For the fair policy, how much more it costs than the least cost; otherwise null.</param>
/// <param name="FloorShare">For the fair policy, the share of each province that must be placed; otherwise null.</param>
/// <param name="DataHash">Of the register, SHA-256 over all that was read of those who take part; otherwise null.</param>
/// <param name="Roads">Of the register, whose distances by road it was matched by; null over ground, and otherwise.</param>
/// <param name="WorkersNotTakingPart">Of the register, how many workers take no part, by reason; otherwise null.</param>
/// <param name="PlacesNotTakingPart">Of the register, how many places of openings take no part, by reason; otherwise null.</param>
internal sealed record MatchReport(
    string Policy,
    long Workers,
    int Sites,
    int Arcs,
    long Placed,
    long Unplaced,
    long Cost,
    long LowerBound,
    double Gap,
    double Seconds,
    double PeakMegabytes,
    bool Synthetic,
    int Seed,
    int Classes,
    int Openings,
    double CandidateSeconds,
    long? Bids,
    int? BlockingPairs,
    long? PriceOfFairness,
    double? FloorShare,
    string? DataHash,
    string? Roads,
    IReadOnlyDictionary<string, int>? WorkersNotTakingPart,
    IReadOnlyDictionary<string, int>? PlacesNotTakingPart)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly IReadOnlyDictionary<string, int> NoCounts = new Dictionary<string, int>();

    /// <summary>How many of one side of the register take no part, by reason; null where no register was read.</summary>
    public static SortedDictionary<string, int>? NotTakenPart(RegisterProblem? register, MatchingSide side) => register is null
        ? null
        : new(
            register.NotTakenPart.Where(count => count.Side == side).GroupBy(count => count.Reason).ToDictionary(
                counts => JsonNamingPolicy.SnakeCaseLower.ConvertName(counts.Key.ToString()), counts => counts.Sum(count => count.Count)),
            StringComparer.Ordinal);

    /// <summary>On one line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>For people, Thai first.</summary>
    public IEnumerable<FormattableString> ToLines()
    {
        if (DataHash is not null)
            yield return $"ทะเบียนแรงงานและตำแหน่งงาน ไม่มีการบันทึก · the register of workers and openings; nothing is written";
        if (Synthetic || DataHash is null)
            yield return Synthetic
                ? $"ข้อมูลสมมติ · synthetic data"
                : (FormattableString)$"โจทย์จาก OR-Library · a problem of the OR-Library";
        yield return $"นโยบาย {Policy} · policy";
        yield return $"แรงงาน {Workers:N0} คน ใน {Classes:N0} กลุ่ม · workers, in classes";
        yield return $"พื้นที่ {Sites:N0} แห่ง ตำแหน่งงาน {Openings:N0} รายการ คู่ที่เป็นไปได้ {Arcs:N0} คู่ · sites, openings, pairs";
        yield return $"ได้งาน {Placed:N0} คน ไม่ได้งาน {Unplaced:N0} คน · placed, unplaced";
        yield return $"ต้นทุน {Cost:N0} ไม่มีวิธีใดต่ำกว่า {LowerBound:N0} ส่วนต่างไม่เกิน {Gap:P4} · cost, lower bound, gap";
        if (BlockingPairs is { } blocking)
            yield return $"คู่ที่อยากเปลี่ยนมาจับคู่กันเอง {blocking:N0} คู่ · pairs that would rather have each other";
        if (PriceOfFairness is { } price)
            yield return $"ทุกจังหวัดอย่างน้อย {FloorShare:P0} ราคาของความเป็นธรรม {price:N0} หน่วย · floors, price of fairness";
        if (Roads is not null)
            yield return $"ระยะทางตามถนนของ {Roads} · distances by road";
        foreach (var (reason, count) in WorkersNotTakingPart ?? NoCounts)
            yield return $"แรงงานที่ไม่ได้ร่วมจับคู่ {reason} {count:N0} คน · workers who take no part";
        foreach (var (reason, count) in PlacesNotTakingPart ?? NoCounts)
            yield return $"ตำแหน่งงานที่ไม่ได้ร่วมจับคู่ {reason} {count:N0} ที่ · places that take no part";
        yield return $"จับคู่ {Seconds:0.0} วินาที หาคู่ {CandidateSeconds:0.0} วินาที · seconds of matching, and of finding candidates";
        yield return $"หน่วยความจำสูงสุด {PeakMegabytes:N0} MB · most memory";
    }
}
