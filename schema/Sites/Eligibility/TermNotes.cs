namespace Sedz.Schema.Sites.Eligibility;

/// <summary>Advice on the term of the right while the day it is counted from is still open (R2.2.3).</summary>
internal static class TermNotes
{
    private static readonly LocalizedText BudgetDayOpen = new(
        "ยังไม่กำหนดวันที่กระทรวงได้รับงบประมาณ จึงพิจารณาได้เพียงความยาวของสิทธิ",
        "The day the Ministry is allocated the budget is still open, so only the length of the right is judged");

    private static readonly LocalizedText ExactlyFiveYears = new(
        "สิทธิครบ ๕ ปีพอดี จะไม่ครบ ๕ ปีนับแต่วันได้รับงบประมาณ หากงบประมาณมาหลังวันเริ่มต้นสิทธิ",
        "The right runs for exactly five years: it will fall short of five years from the budget day if the budget comes after the right "
        + "starts");

    private static readonly LocalizedText StatedOnly = new(
        "วันที่จดทะเบียนเป็นข้อมูลที่แจ้ง ยังไม่ได้ตรวจสอบกับเอกสาร",
        "The day of the registration is stated; the document has not been seen");

    /// <summary>The notes on a site's term; none on land that is not asked to register.</summary>
    public static IEnumerable<LocalizedText> For(SiteFacts site)
    {
        if (!EligibilityRules.AsksRegistration(site.LandType))
        {
            yield break;
        }

        if (site.BudgetDay is null)
        {
            yield return BudgetDayOpen;
            if (site.TermMonths == EligibilityRules.ShortestTermMonths)
            {
                yield return ExactlyFiveYears;
            }
        }

        if (site is { RegisteredOn: not null, RegistrationVerified: false })
        {
            yield return StatedOnly;
        }
    }
}
