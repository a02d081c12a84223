using Sedz.Analytics.Models;
using Sedz.Schema;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>What can be wrong with what is asked of the registry, and why a version in use does not speak.</summary>
internal static class ModelProblems
{
    /// <summary>Code of a version that is not there.</summary>
    public const string Unknown = "unknown_version";

    /// <summary>Code of a decision without a reason.</summary>
    public const string Reasonless = "missing_reason";

    /// <summary>Code of a decision that the state of a version does not allow.</summary>
    public const string Conflict = "wrong_state";

    public static ModelRefusal UnknownVersion { get; } = new(
        Unknown,
        new("ไม่มีแบบจำลองรุ่นนี้", "There is no such version of a model"),
        new("ดูรุ่นที่มีด้วยคำสั่ง model list", "See the versions with the command model list"));

    public static ModelRefusal MissingReason { get; } = new(
        Reasonless,
        new("ไม่ได้ระบุเหตุผล", "No reason was given"),
        new($"ระบุเหตุผลของการตัดสินใจ ไม่เกิน {ModelRegistry.LongestReason} ตัวอักษร",
            $"Give the reason of the decision, at most {ModelRegistry.LongestReason} characters"));

    public static ModelRefusal AlreadyActive { get; } = new(
        Conflict,
        new("แบบจำลองรุ่นนี้ใช้งานอยู่แล้ว", "This version is in use already"),
        new("ไม่ต้องดำเนินการ", "Nothing is to be done"));

    public static ModelRefusal NotActive { get; } = new(
        Conflict,
        new("แบบจำลองรุ่นนี้ไม่ได้ใช้งานอยู่", "This version is not in use"),
        new("เลิกใช้ได้เฉพาะรุ่นที่ใช้งานอยู่", "Only a version in use can be retired"));

    public static LocalizedText NeverTrained { get; } = new("ยังไม่เคยฝึกแบบจำลองนี้", "No version was trained yet");

    public static LocalizedText NoneActivated { get; } = new(
        "มีรุ่นที่ฝึกแล้ว แต่ยังไม่มีผู้เปิดใช้", "A version was trained, and nobody has activated one");

    public static LocalizedText Activate { get; } = new(
        "ดูผลการประเมินของรุ่นที่ฝึกแล้ว และเปิดใช้ด้วยคำสั่ง model activate",
        "Look at the figures of the trained version and activate it with the command model activate");

    public static LocalizedText TrainAndActivate { get; } = new(
        "ฝึกด้วยคำสั่ง train แล้วเปิดใช้ด้วยคำสั่ง model activate",
        "Train with the command train and activate with the command model activate");

    public static LocalizedText Unreadable(ModelVersion version) => new(
        $"อ่านแบบจำลองรุ่นที่ {version.Number} ไม่ได้ ระบบจึงใช้วิธีที่เผยแพร่แทน",
        $"Version {version.Number} cannot be read, so the published rule speaks in its place");

    public static LocalizedText SyntheticSilent(ModelVersion version) => new(
        $"แบบจำลองรุ่นที่ {version.Number} ฝึกจากข้อมูลสมมติ และฐานข้อมูลนี้ไม่ใช่การสาธิต ระบบจึงใช้วิธีที่เผยแพร่แทน",
        $"Version {version.Number} was trained on synthetic data and this database is no demonstration, so the published rule speaks in "
        + "its place");

    public static ModelRefusal Of(ActivationFinding finding) => new(finding.Code, finding.Text, finding.Remedy);
}
