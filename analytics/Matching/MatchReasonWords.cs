using System.Globalization;
using Sedz.Schema.Matching;
using static Sedz.Schema.Matching.MatchReasonCode;

namespace Sedz.Analytics.Matching;

/// <summary>The sentences of reasons.</summary>
internal static class MatchReasonWords
{
    public static MatchReason NoOpeningInReach(double metres) => Of(
        MatchReasonCode.NoOpeningInReach, 0,
        $"ไม่มีตำแหน่งงานในระยะ {Km(metres)} กม. จากบ้าน", $"No opening within {Km(metres)} km of home");

    public static MatchReason OfSkills(int openings) => Of(
        NoSkillFit, openings,
        $"ตำแหน่งงานในระยะ {openings} รายการกำหนดทักษะที่ยังขาด การฝึกทักษะนั้นจะเปิดทางให้",
        $"{openings} openings in reach require skills that are missing; training in them would open a way");

    public static MatchReason OfWage(int openings) => Of(
        WageTooLow, openings,
        $"ตำแหน่งงานในระยะ {openings} รายการให้ค่าจ้างต่ำกว่าที่ต้องการมากเกินไป",
        $"{openings} openings in reach pay too far below the wage looked for");

    public static MatchReason AllFull(int openings, int? nearest, double? lower)
    {
        var th = $"ตำแหน่งงานที่เหมาะสมทั้ง {openings} รายการเต็มโดยผู้ที่ทำให้ต้นทุนรวมต่ำกว่า";
        var en = $"All {openings} fitting openings are full, with workers for whom the total is lower";
        if (lower is { } cost)
        {
            th += $" จะได้ที่ต่อเมื่อต้นทุนต่ำลงอย่างน้อย {Number(cost)} หน่วย";
            en += $"; a place would need a cost at least {Number(cost)} units lower";
        }

        return new(AllPlacesFull, openings, lower, nearest, new(th, en));
    }

    public static MatchReason PlaceLeftEmpty(int opening) => new(
        MatchReasonCode.LeftByPolicy, 1, null, opening,
        new("มีที่ว่างที่เหมาะสม แต่นโยบายที่เลือกไม่ได้จัดให้", "A fitting place is empty, and the policy chosen did not give it"));

    public static MatchReason LeftByPolicy(int workers) => Of(
        MatchReasonCode.LeftByPolicy, workers,
        $"แรงงานที่เหมาะสม {workers} คนยังไม่ได้งาน แต่นโยบายที่เลือกไม่ได้จัดให้",
        $"{workers} fitting workers have no place, and the policy chosen did not send them");

    public static MatchReason NoWorkerInReach(double metres) => Of(
        MatchReasonCode.NoWorkerInReach, 0,
        $"ไม่มีแรงงานอยู่ในระยะ {Km(metres)} กม.", $"No worker lives within {Km(metres)} km");

    public static MatchReason WorkersOfSkills(int workers) => Of(
        NoSkillFit, workers,
        $"แรงงานในระยะ {workers} คนขาดทักษะที่กำหนด", $"{workers} workers in reach lack the required skills");

    public static MatchReason WorkersOfWage(int workers) => Of(
        WageTooLow, workers,
        $"แรงงานในระยะ {workers} คนต้องการค่าจ้างสูงกว่านี้มาก", $"{workers} workers in reach look for a much higher wage");

    public static MatchReason OfDeclined(int openings) => Of(
        Declined, openings,
        $"เคยปฏิเสธตำแหน่งงานในระยะ {openings} รายการ จึงไม่เสนอซ้ำ",
        $"{openings} openings in reach were declined before and are not proposed again");

    public static MatchReason WorkersWhoDeclined(int workers) => Of(
        Declined, workers,
        $"แรงงานในระยะ {workers} คนเคยปฏิเสธตำแหน่งนี้", $"{workers} workers in reach declined this opening before");

    public static MatchReason HaveNearer(int workers) => Of(
        MatchReasonCode.BetterPlacedElsewhere, workers,
        $"แรงงานในระยะ {workers} คนเหมาะสม แต่มีตำแหน่งอื่นที่ใกล้กว่าครบจำนวนที่เสนอแล้ว",
        $"{workers} workers in reach fit, but are offered as many nearer openings as anybody is");

    public static MatchReason BetterPlacedElsewhere(int workers) => Of(
        MatchReasonCode.BetterPlacedElsewhere, workers,
        $"แรงงานที่เหมาะสม {workers} คนได้ที่อื่นซึ่งต้นทุนรวมต่ำกว่า", $"{workers} fitting workers have other places, at a lower total");

    private static MatchReason Of(MatchReasonCode code, int count, string th, string en) => new(code, count, null, null, new(th, en));

    private static string Km(double metres) => (metres / 1000).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Number(double number) => Math.Ceiling(number).ToString("N0", CultureInfo.InvariantCulture);
}
