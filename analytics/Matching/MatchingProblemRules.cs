namespace Sedz.Analytics.Matching;

/// <summary>What workers and openings must be before anything is computed on them.</summary>
internal static class MatchingProblemRules
{
    public static void Check(IReadOnlyList<WorkerClass> workers, IReadOnlyList<Opening> openings)
    {
        ArgumentNullException.ThrowIfNull(workers);
        ArgumentNullException.ThrowIfNull(openings);
        for (var at = 0; at < workers.Count; at++)
            Check(workers[at], at + 1);
        for (var at = 0; at < openings.Count; at++)
            Check(openings[at], at + 1);
    }

    private static void Check(in WorkerClass worker, int number)
    {
        if (!IsPosition(worker.Longitude, worker.Latitude))
        {
            throw Refused(
                "no_home_place", "workers", $"คนลำดับที่ {number} ไม่มีที่อยู่ที่ใช้ได้ โปรดระบุตำบลหรือพิกัด",
                $"Worker {number} has no home place that can be used. Give the sub-district or a position.");
        }

        if (worker.Count <= 0)
        {
            throw Refused(
                "bad_count", "workers", $"คนลำดับที่ {number} มีจำนวน {worker.Count} ต้องมากกว่าศูนย์",
                $"Worker {number} stands for {worker.Count} people. It must be above 0.");
        }

        CheckWage(worker.WageWish, "workers", $"ค่าจ้างที่คนลำดับที่ {number} ต้องการ", $"The wage wish of worker {number}");
    }

    private static void Check(in Opening opening, int number)
    {
        if (!IsPosition(opening.Longitude, opening.Latitude))
        {
            throw Refused(
                "no_position", "openings", $"ตำแหน่งงานลำดับที่ {number} ไม่มีพิกัดที่ใช้ได้ โปรดระบุพิกัดของพื้นที่",
                $"Opening {number} has no position that can be used. Give the position of its site.");
        }

        if (opening.Headcount <= 0)
        {
            throw Refused(
                "bad_capacity", "openings", $"ตำแหน่งงานลำดับที่ {number} รับ {opening.Headcount} คน ต้องมากกว่าศูนย์ หากปิดรับให้ตัดออก",
                $"Opening {number} takes {opening.Headcount} people. It must be above 0; leave it out when it is closed.");
        }

        CheckWage(opening.Wage, "openings", $"ค่าจ้างของตำแหน่งงานลำดับที่ {number}", $"The wage of opening {number}");
    }

    private static void CheckWage(int? wage, string field, string th, string en)
    {
        if (wage <= 0)
        {
            throw Refused(
                "bad_wage", field, $"{th} คือ {wage} บาท ต้องมากกว่าศูนย์ หากไม่ทราบให้เว้นว่าง",
                $"{en} is {wage} baht. It must be above 0; leave it out when it is not known.");
        }
    }

    private static bool IsPosition(double longitude, double latitude) =>
        longitude is >= -180 and <= 180 && latitude is > -89 and < 89;

    private static InputRefusedException Refused(string code, string field, string th, string en) =>
        InputRefusedException.Of(code, field, th, en);
}
