namespace Sedz.Schema.Activities;

/// <summary>What people call the nine activities.</summary>
public static class ActivityWords
{
    /// <summary>The name of an activity.</summary>
    public static LocalizedText Of(ProgrammeActivity activity) => activity switch
    {
        ProgrammeActivity.DesignateAreas => new("กำหนดพื้นที่เป้าหมายและพื้นที่ปฏิบัติการ", "Designate target and operating areas"),
        ProgrammeActivity.DevelopAreas => new("พัฒนาและปรับปรุงพื้นที่", "Develop and improve the areas"),
        ProgrammeActivity.IncubatePeople => new(
            "บ่มเพาะบุคลากร ๗ ภาคี และเร่งสร้างผู้ประกอบการใหม่", "Incubate people of the seven partners and speed up new entrepreneurs"),
        ProgrammeActivity.CreateJobs => new("สร้างงาน สร้างรายได้ กระตุ้นเศรษฐกิจฐานราก", "Create jobs and income, stimulate the grassroots economy"),
        ProgrammeActivity.Volunteer => new(
            "เรียนรู้จากการปฏิบัติในฐานะจิตอาสาพัฒนาและจิตอาสาภัยพิบัติ", "Learn by doing as volunteers for development and disasters"),
        ProgrammeActivity.ExtendProducts => new("ต่อยอดผลิตภัณฑ์ร่วมกับภาคเอกชนตามแนวทาง BCG", "Take products further with the private sector under BCG"),
        ProgrammeActivity.BuildPlatform => new(
            "พัฒนาแพลตฟอร์ม BCG บนระบบสารสนเทศภูมิศาสตร์", "Build the BCG platform on a geographic information system"),
        ProgrammeActivity.BringInnovation => new(
            "นำนวัตกรรมจากงานวิจัยสู่ตลาดและธุรกิจท้องถิ่น", "Bring innovation from research to local markets and businesses"),
        ProgrammeActivity.Communicate => new("สร้างการรับรู้และสื่อสารเชิงรุก", "Awareness, recognition and proactive communication"),
        _ => throw new ArgumentOutOfRangeException(nameof(activity), activity, "There is no such activity."),
    };
}
