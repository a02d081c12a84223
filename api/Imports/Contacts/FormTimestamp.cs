using System.Globalization;
using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema;

namespace Sedz.Api.Imports.Contacts;

/// <summary>
/// The moment at which a form was sent, as exports write it: a day in any spelling that <see cref="DateCell"/> reads, a time of 12 or 24
/// hours, and perhaps an offset. Without an offset the time is Bangkok's.
/// </summary>
internal static partial class FormTimestamp
{
    private const int HalfDay = 12;

    private static readonly CellError Invalid = new("invalid_timestamp", new(
        "อ่านวันเวลาที่ส่งไม่ได้ โปรดใช้รูปแบบ วว/ดด/ปปปป ชช:นน:วว", "the time of sending cannot be read: write dd/mm/yyyy hh:mm:ss"));

    /// <summary>Reads the moment, in UTC.</summary>
    public static CellReading<DateTimeOffset> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.Marks(text)) return default;
        if (Moment.Match(text) is not { Success: true } moment) return new(Invalid);
        var day = DateCell.Read(moment.Groups["day"].Value);
        if (!day.HasValue) return new(day.Error ?? Invalid);
        if (TimeOf(moment) is not { } time || OffsetOf(moment) is not { } offset) return new(Invalid);
        return new(new DateTimeOffset(day.Value.ToDateTime(time), offset).ToUniversalTime());
    }

    private static TimeOnly? TimeOf(Match moment)
    {
        if (!moment.Groups["hour"].Success) return TimeOnly.MinValue;
        var hour = Number(moment.Groups["hour"]);
        var half = moment.Groups["half"].Value;
        if (half.Length > 0)
        {
            if (hour is < 1 or > HalfDay) return null;
            hour = hour % HalfDay + (half is "pm" or "หลังเที่ยง" ? HalfDay : 0);
        }

        var (minute, second) = (Number(moment.Groups["minute"]), Number(moment.Groups["second"]));
        return hour < 24 && minute < 60 && second < 60 ? new TimeOnly(hour, minute, second) : null;
    }

    private static TimeSpan? OffsetOf(Match moment)
    {
        if (!moment.Groups["sign"].Success) return ThaiDate.Offset;
        var minutes = Number(moment.Groups["offset"]) * 60 + Number(moment.Groups["offsetminute"]);
        return minutes <= 14 * 60 ? TimeSpan.FromMinutes(moment.Groups["sign"].Value == "-" ? -minutes : minutes) : null;
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?<day>.+?)(?:(?:,|\s)\s*(?:เวลา\s*)?(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:\.\d+)?)?\s*"
        + @"(?<half>am|pm|ก่อนเที่ยง|หลังเที่ยง)?\s*(?:น\.?)?\s*"
        + @"(?:(?:gmt|utc)?(?<sign>[+-])(?<offset>\d{1,2})(?::?(?<offsetminute>\d{2}))?)?)?$")]
    private static partial Regex Moment { get; }
}
