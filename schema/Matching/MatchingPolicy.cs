namespace Sedz.Schema.Matching;

/// <summary>What a matching is to be good at.</summary>
public enum MatchingPolicy
{
    /// <summary>The least total cost, by an auction, within a certified gap. ต้นทุนรวมต่ำสุด มีใบรับรองส่วนต่าง</summary>
    LeastCost,

    /// <summary>The least total cost, by minimum-cost flow; slower, with no gap. ต้นทุนรวมต่ำสุดโดยไม่มีส่วนต่าง</summary>
    Exact,

    /// <summary>No worker and opening would both rather have each other. ไม่มีคู่ใดอยากเปลี่ยนมาจับคู่กันเอง</summary>
    Stable,

    /// <summary>The least total cost with a floor of people placed for each group. ต้นทุนรวมต่ำสุดโดยทุกกลุ่มได้ไม่ต่ำกว่าเกณฑ์</summary>
    Fair,

    /// <summary>First come, first served in seeded order: only a baseline. มาก่อนได้ก่อน ใช้เปรียบเทียบเท่านั้น</summary>
    Greedy,
}
