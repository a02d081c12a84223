namespace Sedz.Analytics.Matching;

/// <summary>Takes accepted matches off workers and openings.</summary>
internal static class AcceptedMatches
{
    /// <summary>What is left to match: people of each worker, heads of each opening.</summary>
    public static (int[] People, int[] Heads) Left(
        IReadOnlyList<WorkerClass> workers, IReadOnlyList<Opening> openings, IReadOnlyList<AcceptedMatch> accepted)
    {
        var people = workers.Select(worker => worker.Count).ToArray();
        var heads = openings.Select(opening => opening.Headcount).ToArray();
        for (var at = 0; at < accepted.Count; at++)
        {
            var (worker, opening, count) = accepted[at];
            if (count <= 0 || (uint)worker >= (uint)people.Length || (uint)opening >= (uint)heads.Length)
            {
                throw Refused(
                    at, "อ้างถึงคนหรือตำแหน่งงานที่ไม่มี หรือจำนวนไม่ถูกต้อง",
                    "names a worker or opening that is not listed, or no people");
            }

            people[worker] -= count;
            heads[opening] -= count;
            if (people[worker] < 0 || heads[opening] < 0)
                throw Refused(at, "เกินจำนวนคนหรือจำนวนรับ", "takes more people than there are, or more places than the opening has");
        }

        return (people, heads);
    }

    private static InputRefusedException Refused(int at, string th, string en) => InputRefusedException.Of(
        "bad_accepted", "accepted",
        $"การจับคู่ที่ตอบรับแล้วลำดับที่ {at + 1} {th} โปรดตรวจสอบรายการ",
        $"Accepted match {at + 1} {en}. Check the list.");
}
