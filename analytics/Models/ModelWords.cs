using System.Globalization;
using Sedz.Schema;
using Sedz.Schema.Models;

namespace Sedz.Analytics.Models;

/// <summary>The words for kinds, states and decisions of models, and how their numbers are written.</summary>
public static class ModelWords
{
    /// <summary>What a kind of model is called.</summary>
    public static LocalizedText Of(ModelKind kind) => kind switch
    {
        ModelKind.RecurrencePrior => new("ค่าตั้งต้นของอัตราการเกิดภัยซ้ำ", "Prior of disaster recurrence"),
        ModelKind.ReadinessStart => new("โอกาสเริ่มดำเนินการภายในปีงบประมาณ", "Chance to start within the fiscal year"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of model."),
    };

    /// <summary>What a kind of model is for, and what speaks where none is in use.</summary>
    public static LocalizedText PurposeOf(ModelKind kind) => kind switch
    {
        ModelKind.RecurrencePrior => new(
            "ประมาณอัตราการเกิดภัยของแต่ละพื้นที่ก่อนพิจารณาประวัติของพื้นที่นั้นเอง "
            + "หากไม่มีรุ่นที่ใช้งาน ระบบใช้ค่าเฉลี่ยของทุกพื้นที่อ้างอิงตามวิธีที่เผยแพร่",
            "Says how often a hazard comes back at a place before the place's own record is looked at. Without a version in use, the "
            + "published rule speaks: the mean of all reference places."),
        ModelKind.ReadinessStart => new(
            "บอกโอกาสที่พื้นที่จะเริ่มดำเนินการภายในปีงบประมาณ แสดงประกอบเท่านั้น ไม่นับรวมในคะแนน "
            + "หากไม่มีรุ่นที่ใช้งาน ระบบไม่แสดงโอกาสนี้",
            "Says how likely a site is to start within the fiscal year; shown beside the score and no part of it. Without a version in "
            + "use, "
            + "no such chance is shown."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of model."),
    };

    /// <summary>The word for a state.</summary>
    public static LocalizedText Of(ModelState state) => state switch
    {
        ModelState.Trained => new("ฝึกแล้ว ยังไม่ใช้งาน", "trained, not in use"),
        ModelState.Active => new("ใช้งานอยู่", "in use"),
        ModelState.Retired => new("เลิกใช้แล้ว", "retired"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state of a model."),
    };

    /// <summary>The word for a decision.</summary>
    public static LocalizedText Of(ModelAction action) => action switch
    {
        ModelAction.Activated => new("เปิดใช้", "activated"),
        ModelAction.Superseded => new("มีรุ่นอื่นแทน", "superseded"),
        ModelAction.Retired => new("เลิกใช้", "retired"),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not a decision about a model."),
    };

    /// <summary>A figure with four significant digits.</summary>
    internal static string Number(double number) => number.ToString("G4", CultureInfo.InvariantCulture);

    /// <summary>A share of 0..1 in percent, one digit after the point.</summary>
    internal static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
