namespace Sedz.Schema.Models;

/// <summary>What a learned model is for. Of each kind at most one version is in use.</summary>
public enum ModelKind
{
    /// <summary>How often a hazard comes back at a place before its own record is looked at. ค่าตั้งต้นของอัตราการเกิดภัยซ้ำ</summary>
    RecurrencePrior,

    /// <summary>Whether a site starts within the fiscal year of its round. การเริ่มดำเนินการภายในปีงบประมาณ</summary>
    ReadinessStart,
}
