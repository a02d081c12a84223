using Sedz.Schema;

namespace Sedz.Analytics.ValueChains;

/// <summary>Why a figure has no value, in words.</summary>
internal static class MissingReasons
{
    /// <summary>So many ids are named; of the others only the number is told.</summary>
    private const int Named = 5;

    public static LocalizedText NothingToShare { get; } = new(
        "ยังไม่มีจำนวนรวมที่จะคิดเป็นสัดส่วน", "There is nothing yet of which it would be a share");

    public static LocalizedText Grows { get; } = new(
        "ขั้นนี้เติบโตจากอากาศ น้ำ และดิน ซึ่งไม่มีบันทึกการไหล จึงไม่ตัดสินสมดุลมวล",
        "This stage grows from air, water and soil, which no flow records: its balance is not judged");

    public static LocalizedText Begins { get; } = new(
        "ขั้นนี้เป็นต้นทางของห่วงโซ่ สิ่งที่เข้ามาไม่ได้บันทึก จึงไม่ตัดสินสมดุลมวล",
        "The chain begins at this stage, and what comes in is not recorded: its balance is not judged");

    public static LocalizedText Sold { get; } = new(
        "ขั้นนี้ขายให้ผู้ใช้ปลายทาง ซึ่งอยู่นอกห่วงโซ่ จึงไม่ตัดสินสมดุลมวล",
        "This stage sells to those who use, outside of the chain: its balance is not judged");

    public static LocalizedText EndValue { get; } = new(
        "ตลาดปลายทาง: สิ่งที่ผู้ซื้อจ่ายคือมูลค่าปลายทางของห่วงโซ่", "The final market: what buyers pay is the chain's end value");

    public static LocalizedText NoMarket { get; } = new("ยังไม่มีการไหลเข้าตลาดปลายทาง", "No recorded flow reaches a final market");

    public static LocalizedText NoProducer { get; } = new(
        "ยังไม่มีการไหลออกจากขั้นการผลิต", "No recorded flow leaves a stage of production");

    public static LocalizedText AboveMarket { get; } = new(
        "มูลค่าหน้าฟาร์มสูงกว่ามูลค่าปลายทาง จึงไม่ใช่สัดส่วน โปรดตรวจสอบบันทึกการไหล",
        "The farm gate got more than the final market paid, so this is no share: check the flows");

    public static LocalizedText MoreThanEntered { get; } = new(
        "ปริมาณนี้มากกว่าที่เข้ามาในห่วงโซ่ จึงไม่ใช่สัดส่วน โปรดตรวจสอบสมดุลมวล",
        "This is more than entered the chain, so it is no share: check the mass balance");

    public static LocalizedText RecoveryLosesMore { get; } = new(
        "ขั้นการนำกลับมาใช้สูญเสียมากกว่าผลพลอยได้ที่รับเข้า จึงไม่ใช่สัดส่วน",
        "Recovery loses more than the by-products that it takes in, so this is no share");

    public static LocalizedText QuantityNotStated(IEnumerable<string> flows) => new(
        $"ไม่มีปริมาณหรือหน่วยของการไหล {Names(flows)}", $"Quantity or unit is not stated of flow {Names(flows)}");

    public static LocalizedText LossNotStated(IEnumerable<string> flows) => new(
        $"ไม่มีข้อมูลการสูญเสียระหว่างทางของการไหล {Names(flows)} (ถ้าไม่มีการสูญเสียให้ระบุ 0)",
        $"The loss on the way is not stated of flow {Names(flows)} (state 0 where there was none)");

    public static LocalizedText ValueNotStated(IEnumerable<string> flows) => new(
        $"ไม่มีมูลค่าของการไหล {Names(flows)}", $"The value is not stated of flow {Names(flows)}");

    public static LocalizedText DayNotStated(IEnumerable<string> flows) => new(
        $"ไม่มีวันของการไหล {Names(flows)}", $"The days are not stated of flow {Names(flows)}");

    public static LocalizedText SetApart(IEnumerable<string> flows) => new(
        $"การไหล {Names(flows)} ใช้ไม่ได้ จึงคิดค่าของขั้นนี้ไม่ได้",
        $"Flow {Names(flows)} cannot be used, so that this stage has no figure");

    public static LocalizedText StockNotStated { get; } = new(
        "ไม่มีข้อมูลการเปลี่ยนแปลงของสต็อก ส่วนต่างอาจเป็นสต็อก (ถ้าสต็อกเท่าเดิมให้ระบุ 0)",
        "The change of stock is not stated, and the difference may be stock (state 0 where it stayed the same)");

    public static LocalizedText StockNotWeighed { get; } = new(
        "หน่วยของการเปลี่ยนแปลงสต็อกแปลงเป็นน้ำหนักไม่ได้", "The unit of the change of stock does not convert to a weight");

    public static LocalizedText PlaceNotStated(IEnumerable<string> stages) => new(
        $"ไม่ทราบที่ตั้งถึงระดับนี้ของขั้น {Names(stages)}", $"The place is not known at this level of stage {Names(stages)}");

    public static LocalizedText ValueAddedUnknown(IEnumerable<string> stages) => new(
        $"ไม่ทราบมูลค่าเพิ่มของขั้น {Names(stages)}", $"The value added is not known of stage {Names(stages)}");

    internal static string Names(IEnumerable<string> ids)
    {
        var all = ids.Distinct().Order(StringComparer.Ordinal).ToList();
        var more = all.Count > Named ? $" (+{all.Count - Named})" : "";
        return string.Join(", ", all.Take(Named)) + more;
    }
}
