using Sedz.Schema.Imports;

namespace Sedz.Api.Imports;

/// <summary>Everything that can be wrong with what is asked of an import.</summary>
public static class ImportProblems
{
    /// <summary>How many of many are named.</summary>
    internal const int RowsNamed = 10;

    /// <summary>There is no import of this number.</summary>
    public static ImportProblem NotFound(int id) => new(
        "import_not_found",
        new($"ไม่พบการนำเข้าหมายเลข {id}", $"There is no import {id}"),
        new("ตรวจหมายเลขจากรายการนำเข้า", "Take its number from the list of imports"));

    /// <summary>The round is not known.</summary>
    public static ImportProblem UnknownRound(int round) => new(
        "unknown_round",
        new($"ไม่มีรอบปีงบประมาณ {round}", $"There is no round {round}"),
        new("ใช้ปีงบประมาณที่มีในระบบ เช่น 2565", "Name a fiscal year that is known, such as 2565"));

    /// <summary>Only a dry run can be committed.</summary>
    public static ImportProblem NotADryRun(int id, ImportState state) => new(
        "not_a_dry_run",
        new($"การนำเข้าหมายเลข {id} {Thai(state)} จึงบันทึกอีกไม่ได้", $"Import {id} {English(state)}: it cannot be committed"),
        new("ส่งไฟล์ใหม่เพื่อทดลองนำเข้าอีกครั้ง", "Send the file again for another dry run"));

    /// <summary>Only a committed import can be taken back.</summary>
    public static ImportProblem NotUndoable(int id, ImportState state) => new(
        "not_undoable",
        new($"การนำเข้าหมายเลข {id} {Thai(state)} จึงไม่มีสิ่งใดให้ย้อนคืน",
            $"Import {id} {English(state)}: there is nothing to take back"),
        new("เลือกการนำเข้าที่บันทึกแล้ว", "Choose an import that was committed"));

    /// <summary>What is asked is not for imports of this kind.</summary>
    public static ImportProblem OtherKind(int id, ImportKind kind) => !KeepsRows(kind)
        ? new(
            "rows_not_kept",
            new($"การนำเข้าหมายเลข {id} เป็นข้อมูลสถานที่ ภัย ฝน ภูมิประเทศ ความยากจน หรือระยะทาง ซึ่งไม่เก็บแถวไว้",
                $"Import {id} brought places, hazards, rainfall, terrain, poverty or distances, whose rows are not kept"),
            new("นำเข้าไฟล์ที่ถูกต้องเพื่อแทนที่ข้อมูลเดิม", "Import the right file: it takes the place of the old data"))
        : new(
            "other_kind",
            new($"การนำเข้าหมายเลข {id} เป็นข้อมูลชนิดอื่น จึงทำเช่นนี้ไม่ได้",
                $"Import {id} is of another kind, for which this cannot be done"),
            new("ตรวจหมายเลขจากรายการนำเข้า", "Take its number from the list of imports"));

    /// <summary>The import has no such row.</summary>
    public static ImportProblem RowNotFound(int id, int row) => new(
        "row_not_found",
        new($"การนำเข้าหมายเลข {id} ไม่มีแถว {row}", $"Import {id} has no row {row}"),
        new("ตรวจหมายเลขแถวจากผลการนำเข้า", "Take its number from the import's verdicts"));

    /// <summary>The row is not one that waits for a decision.</summary>
    public static ImportProblem NotADuplicate(int row) => new(
        "not_a_duplicate",
        new($"แถว {row} ไม่ได้ซ้ำกับแปลงใด หรือถูกปฏิเสธ", $"Row {row} repeats no parcel, or was refused"),
        new("เลือกแถวที่รับแล้วและซ้ำ", "Choose an accepted row that is a duplicate"));

    /// <summary>The row was written, so that nothing is left to decide.</summary>
    public static ImportProblem AlreadyWritten(int row) => new(
        "already_written",
        new($"แถว {row} บันทึกไปแล้ว", $"Row {row} has been written"),
        new("ย้อนคืนการนำเข้าก่อน หากต้องการตัดสินใหม่", "Take the import back first to decide anew"));

    /// <summary>The site that the row repeats is gone.</summary>
    public static ImportProblem SiteGone(int row) => new(
        "site_gone",
        new($"พื้นที่ที่แถว {row} ซ้ำถูกลบไปแล้ว", $"The site that row {row} repeats is gone"),
        new("เลือกเก็บไว้ทั้งคู่ (KEEP_BOTH)", "Choose KEEP_BOTH"));

    /// <summary>A later import named other persons for the same seats.</summary>
    public static ImportProblem ContactsChangedSince(IReadOnlyList<string> seats) => new(
        "changed_since",
        new($"มีการนำเข้าภายหลังที่เปลี่ยนผู้ประสานงานเดียวกัน: {Named(seats)}",
            $"A later import changed the same contacts: {Named(seats)}"),
        new("ย้อนคืนการนำเข้าภายหลังก่อน", "Take the later import back first"));

    /// <summary>Organisations were engaged at sites that the import made.</summary>
    public static ImportProblem EngagedSince(IReadOnlyList<string> codes) => new(
        "engaged_since",
        new($"มีภาคีร่วมดำเนินการในพื้นที่ที่การนำเข้านี้สร้างไว้: {Named(codes)}",
            $"Partners are engaged at sites that the import made: {Named(codes)}"),
        new("ย้อนคืนการนำเข้าภาคีก่อน", "Take the import of the partners back first"));

    /// <summary>What sites that the import made do under the programme was recorded: activities, forms, learning, publicity.</summary>
    public static ImportProblem PlannedSince(IReadOnlyList<string> codes) => new(
        "planned_since",
        new($"มีการบันทึกกิจกรรม รูปแบบการพัฒนา สถานที่เรียนรู้ ประกาศ หรือการฝึกอบรมของพื้นที่ที่การนำเข้านี้สร้างไว้: {Named(codes)}",
            "Activities, forms of development, learning, announcements or trainings are recorded of sites that the import made: "
            + Named(codes)),
        new("เก็บพื้นที่ไว้ หรือย้อนคืนการนำเข้ากิจกรรมก่อน", "Keep the sites, or take the import of the activities back first"));

    /// <summary>Plans or reports of the import have been changed since.</summary>
    public static ImportProblem ActivitiesChangedSince(IReadOnlyList<string> codes) => new(
        "changed_since",
        new($"มีแผนหรือรายงานกิจกรรมของพื้นที่ถูกแก้ไขหรือรายงานเพิ่มหลังการนำเข้า: {Named(codes)}",
            $"Plans or reports of sites were corrected or reported on after the import: {Named(codes)}"),
        new("ย้อนคืนการนำเข้าภายหลังก่อน หรือแก้ไขแผนและรายงานเหล่านั้นโดยตรง",
            "Take the later import back first, or correct those plans and reports one by one"));

    /// <summary>Organisations of the import have been changed since.</summary>
    public static ImportProblem PartnersChangedSince(IReadOnlyList<string> names) => new(
        "changed_since",
        new($"มีองค์กรหรือความร่วมมือถูกแก้ไข รวม หรือแยก หลังการนำเข้า: {Named(names)}",
            $"Organisations or engagements were changed, merged or split after the import: {Named(names)}"),
        new("ย้อนคืนการแก้ไขภายหลังก่อน", "Take the later changes back first"));

    /// <summary>Sites of the import have been changed since.</summary>
    public static ImportProblem ChangedSince(IReadOnlyList<string> codes) => new(
        "changed_since",
        new($"มีพื้นที่ถูกแก้ไขหลังการนำเข้า: {Named(codes)}", $"Sites were changed after the import: {Named(codes)}"),
        new("ย้อนคืนการแก้ไขภายหลังก่อน หรือแก้ไขพื้นที่เป็นรายแห่ง",
            "Take the later changes back first, or correct the sites one by one"));

    /// <summary>The import was to fail on duplicates, and there are some.</summary>
    /// <param name="duplicates">Each as its row and what it repeats.</param>
    public static ImportProblem Duplicates(IReadOnlyList<string> duplicates) => new(
        "duplicates_found",
        new($"มีแปลงซ้ำ {duplicates.Count} แถว: {Named(duplicates)}", $"{duplicates.Count} rows repeat a parcel: {Named(duplicates)}"),
        new("ลบแถวที่ซ้ำ หรือเลือกข้าม (skip) หรือปรับปรุง (update)", "Delete those rows, or choose to skip or to update"));

    /// <summary>Workers of the import have been changed since.</summary>
    /// <param name="workers">Their numbers; never their names.</param>
    public static ImportProblem WorkersChangedSince(IReadOnlyList<string> workers) => new(
        "changed_since",
        new($"มีแรงงานถูกแก้ไขหลังการนำเข้า: {Named(workers)}", $"Workers were changed after the import: {Named(workers)}"),
        new("ย้อนคืนการแก้ไขภายหลังก่อน", "Take the later changes back first"));

    /// <summary>The import was to fail where a person is already there, and some are.</summary>
    /// <param name="repeated">Each as its row and whom it repeats, by number.</param>
    public static ImportProblem RepeatedPersons(IReadOnlyList<string> repeated) => new(
        "duplicates_found",
        new($"มีบุคคลซ้ำ {repeated.Count} แถว: {Named(repeated)}", $"{repeated.Count} rows repeat a person: {Named(repeated)}"),
        new("ลบแถวที่ซ้ำ หรือเลือกข้าม (skip) หรือปรับปรุง (update)", "Delete those rows, or choose to skip or to update"));

    /// <summary>Rows say what is there already, and the import was to fail then.</summary>
    /// <param name="repeated">The rows, each with what it repeats.</param>
    public static ImportProblem RepeatedPartners(IReadOnlyList<string> repeated) => new(
        "duplicates_found",
        new($"มีองค์กรหรือความร่วมมือซ้ำ {repeated.Count} แถว: {Named(repeated)}",
            $"{repeated.Count} rows repeat an organisation or engagement: {Named(repeated)}"),
        new("ลบแถวที่ซ้ำ หรือเลือกข้าม (skip) หรือปรับปรุง (update)", "Delete those rows, or choose to skip or to update"));

    /// <summary>Flows of the import have been changed since.</summary>
    /// <param name="flows">Each as <c>F</c> and its number.</param>
    public static ImportProblem FlowsChangedSince(IReadOnlyList<string> flows) => new(
        "changed_since",
        new($"มีการไหลถูกแก้ไขหลังการนำเข้า: {Named(flows)}", $"Flows were changed after the import: {Named(flows)}"),
        new("ย้อนคืนการนำเข้าภายหลังก่อน", "Take the later import back first"));

    /// <summary>Rows name flows that are there already, and the import was to fail then.</summary>
    /// <param name="repeated">The rows, each with what it repeats.</param>
    public static ImportProblem RepeatedFlows(IReadOnlyList<string> repeated) => new(
        "duplicates_found",
        new($"มีการไหลซ้ำ {repeated.Count} แถว: {Named(repeated)}", $"{repeated.Count} rows repeat a flow: {Named(repeated)}"),
        new("ลบแถวที่ซ้ำ หรือเลือกข้าม (skip) หรือปรับปรุง (update)", "Delete those rows, or choose to skip or to update"));

    /// <summary>
    /// Whether an import keeps the rows of its file; one of a published table does not, and comes by command instead of through the API.
    /// </summary>
    internal static bool KeepsRows(ImportKind kind) => kind is not (ImportKind.Places or ImportKind.Hazards or ImportKind.Rainfall
        or ImportKind.Poverty or ImportKind.Terrain or ImportKind.Distances);

    /// <summary>The first of many names, with a sign that there are more.</summary>
    internal static string Named(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(RowsNamed)) + (names.Count > RowsNamed ? " …" : "");

    private static string Thai(ImportState state) => state switch
    {
        ImportState.DryRun => "เป็นเพียงการทดลอง",
        ImportState.Committed => "บันทึกไปแล้ว",
        _ => "ถูกย้อนคืนไปแล้ว",
    };

    private static string English(ImportState state) => state switch
    {
        ImportState.DryRun => "is only a dry run",
        ImportState.Committed => "was committed",
        _ => "was taken back",
    };
}
