using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Workers;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>Whether a person can take up work, by the words of forms, or by a day.</summary>
public static class AvailabilityCell
{
    private static readonly WordTable<Availability> Words = new(
        (Availability.Now, ["พร้อมทำงาน", "พร้อมทันที", "พร้อม", "ว่างงาน", "ทันที", "now", "available", "immediately", "yes"]),
        (Availability.FromDate, ["ตั้งแต่วันที่", "หลังวันที่", "from date", "from_date", "from"]),
        (Availability.NotAvailable,
        [
            "ไม่พร้อม", "ไม่ว่าง", "มีงานทำ", "มีงานแล้ว", "ทำงานแล้ว", "ไม่ต้องการทำงาน", "not available", "not_available", "unavailable",
            "employed", "no",
        ]));

    private static readonly CellError Unknown = new("unknown_availability",
        "อ่านความพร้อมทำงานไม่ได้ โปรดเลือก พร้อมทำงาน ไม่พร้อม หรือระบุวันที่พร้อม",
        "The availability cannot be read: write available, not available, or the day from which");

    /// <summary>Reads an availability.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// The availability, with a day where the cell gives one, which is then from that day; or the error <c>unknown_availability</c>.
    /// </returns>
    public static CellReading<(Availability Availability, DateOnly? From)> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();

        // "Not available" is an answer here, and elsewhere a way to say that nothing is known.
        if (Words.Find(text) is [Availability.NotAvailable]) return new((Availability.NotAvailable, null));
        if (MissingMarker.Marks(text)) return default;
        var day = DateCell.Read(text.Replace("ตั้งแต่", "", StringComparison.Ordinal).Replace("from", "", StringComparison.Ordinal));
        if (day.HasValue) return new((Availability.FromDate, day.Value));
        return Words.Find(text) is [var availability] ? new((availability, null)) : new(Unknown);
    }
}
