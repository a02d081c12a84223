namespace Sedz.Schema.Submissions;

/// <summary>The two people that each province names (R3.1).</summary>
public enum ContactRole
{
    /// <summary>Coordinates and follows up. ผู้ประสานงานหลัก (Key Person)</summary>
    KeyPerson,

    /// <summary>Reports the results. ผู้รายงานผล</summary>
    ReportingOfficer,
}
