using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>Whether somebody said so, or an officer has seen the evidence, by the words of sheets.</summary>
public static class AttestationCell
{
    private static readonly WordTable<Attestation> Words = new(
        (Attestation.Stated, ["แจ้งไว้", "แจ้ง", "บอกไว้", "ระบุไว้", "stated"]),
        (Attestation.Verified, ["ตรวจสอบแล้ว", "ตรวจแล้ว", "ตรวจหลักฐานแล้ว", "เห็นหลักฐานแล้ว", "verified"]));

    private static readonly CellError Unknown = new("unknown_attestation",
        "ไม่รู้จักการรับรองนี้ โปรดเลือกหนึ่งใน: แจ้งไว้ ตรวจสอบแล้ว",
        "The attestation is not known: choose one of stated, verified");

    /// <summary>Reads an attestation.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>The attestation; nothing for a blank cell; or the error <c>unknown_attestation</c>.</returns>
    public static CellReading<Attestation> Read(string? cell) => Words.ReadOne(cell, Unknown);
}
