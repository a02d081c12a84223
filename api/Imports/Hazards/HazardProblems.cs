using Sedz.Schema.Hazards;

namespace Sedz.Api.Imports.Hazards;

/// <summary>Everything that can be wrong with how an import of hazards was asked for.</summary>
public static class HazardProblems
{
    private const string WindowGapCode = "observed_gap";

    /// <summary>The file names no source of its own.</summary>
    public static ImportProblem SourceNeeded { get; } = new(
        "source_needed",
        new("ไฟล์นี้ไม่บอกว่ามาจากแหล่งข้อมูลใด", "The file does not say which source it comes from"),
        new("ระบุ --source เช่น gistda-flood-2557", "Give --source, such as gistda-flood-2014"));

    /// <summary>The code of a source is not written as one.</summary>
    public static ImportProblem SourceCode { get; } = new(
        "source_code",
        new("รหัสแหล่งข้อมูลใช้อักษรเล็ก a-z ตัวเลข และขีด 2 ถึง 40 ตัว",
            "A source's code has 2 to 40 small letters a-z, digits and dashes"),
        new("แก้ค่า --source", "Change --source"));

    /// <summary>A known source was named for a file of another form, or another source or window for a known file.</summary>
    public static ImportProblem KnownSource { get; } = new(
        "known_source",
        new("gdis และ dfo ใช้กับไฟล์ของแหล่งนั้นเท่านั้น และมีช่วงปีที่สังเกตอยู่แล้ว",
            "gdis and dfo stand for the files of those sources only, and bring their own years of observation"),
        new("ใช้รหัสอื่นใน --source หรือเว้น --source, --observed-from, --observed-to สำหรับไฟล์ GDIS และ DFO",
            "Use another --source, or leave out --source, --observed-from and --observed-to for files of GDIS and DFO"));

    /// <summary>The years observed are no window.</summary>
    public static ImportProblem Window { get; } = new(
        "observed_years",
        new("--observed-from และ --observed-to ต้องมาคู่กันเป็นปี ค.ศ. 1900 ถึง 2100 และเรียงก่อนหลัง",
            "--observed-from and --observed-to go together: years 1900 to 2100 of the Common Era, the first not after the last"),
        new("แก้ช่วงปี", "Change the years"));

    /// <summary>The years of a frequency are no number of years.</summary>
    public static ImportProblem OutOfYears { get; } = new(
        "out_of_years",
        new($"--out-of-years ต้องเป็น 1 ถึง {HazardYears.MostCounted}", $"--out-of-years must be 1 to {HazardYears.MostCounted}"),
        new("แก้จำนวนปี", "Change the number of years"));

    /// <summary>Years lie between those observed before and those given now: nothing says whether the source looked in them.</summary>
    /// <param name="there">The window that is kept.</param>
    public static ImportProblem WindowGap(ObservationWindow there) => new(
        WindowGapCode,
        new($"ช่วงปีที่ระบุไม่ต่อกับช่วง ค.ศ. {there.FromYear}-{there.ToYear} ที่บันทึกไว้แล้วของแหล่งนี้",
            $"The years given do not join those kept for the source, {there.FromYear}-{there.ToYear}"),
        new("นำเข้าปีที่อยู่ระหว่างกลางก่อน หรือระบุ --replace-window เพื่อแทนที่ช่วงเดิม",
            "Import the years between first, or give --replace-window to put the new ones in the place of the old"));

    /// <summary>The file has neither dates nor frequencies.</summary>
    public static ImportProblem NoHazards { get; } = new(
        "no_hazards",
        new("ไม่พบคอลัมน์วันที่หรือความถี่ของภัย", "No column of dates or frequencies of hazards was recognised"),
        new("ตั้งชื่อคอลัมน์ เช่น วันที่เริ่ม หรือ จำนวนครั้ง หรือระบุ --times-column",
            "Name a column start or frequency, or give --times-column"));

    /// <summary>Whether a problem lies in how the import was asked for, and not in the file.</summary>
    internal static bool IsUsage(ImportProblem problem) =>
        problem == SourceNeeded || problem == SourceCode || problem == KnownSource || problem == Window || problem == OutOfYears
        || problem.Code == WindowGapCode;
}
