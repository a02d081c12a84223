namespace Sedz.Api.GraphQL.Paging;

/// <summary>Writes and reads one value of a cursor, exactly: no rounding, no culture, no time zone.</summary>
internal static class CursorValue
{
    /// <summary>Writes a value.</summary>
    /// <exception cref="NotSupportedException">A declaration made a column sortable whose type cursors do not know.</exception>
    public static void Write(BinaryWriter writer, object? value)
    {
        writer.Write(value is not null);
        if (value is null)
            return;
        switch (value)
        {
            case string text:
                writer.Write(text);
                break;
            case int or long or short or byte or Enum:
                writer.Write(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case double or float:
                writer.Write(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case decimal number:
                writer.Write(number);
                break;
            case DateTime time:
                writer.Write(time.Ticks);
                writer.Write((byte)time.Kind);
                break;
            case DateTimeOffset instant:
                writer.Write(instant.Ticks);
                writer.Write(instant.Offset.Ticks);
                break;
            case DateOnly date:
                writer.Write(date.DayNumber);
                break;
            case Guid guid:
                writer.Write(guid.ToByteArray());
                break;
            default:
                throw new NotSupportedException($"A sort key of type {value.GetType().Name} cannot be written to a cursor.");
        }
    }

    /// <summary>Reads a value as <see cref="Write"/> wrote it.</summary>
    /// <exception cref="ArgumentException">The bytes are not a value of the type.</exception>
    public static object? Read(BinaryReader reader, Type type)
    {
        var underlying = Nullable.GetUnderlyingType(type);
        if (!reader.ReadBoolean())
            return type.IsValueType && underlying is null ? throw new FormatException("Null is no value here.") : null;
        var plain = underlying ?? type;
        return plain switch
        {
            _ when plain == typeof(string) => reader.ReadString(),
            _ when plain == typeof(long) => reader.ReadInt64(),
            _ when plain == typeof(int) => (int)reader.ReadInt64(),
            _ when plain == typeof(short) => (short)reader.ReadInt64(),
            _ when plain == typeof(byte) => (byte)reader.ReadInt64(),
            _ when plain.IsEnum => Enum.ToObject(plain, reader.ReadInt64()),
            _ when plain == typeof(double) => reader.ReadDouble(),
            _ when plain == typeof(float) => (float)reader.ReadDouble(),
            _ when plain == typeof(decimal) => reader.ReadDecimal(),
            _ when plain == typeof(DateTime) => new DateTime(reader.ReadInt64(), (DateTimeKind)reader.ReadByte()),
            _ when plain == typeof(DateTimeOffset) => new DateTimeOffset(reader.ReadInt64(), new TimeSpan(reader.ReadInt64())),
            _ when plain == typeof(DateOnly) => DateOnly.FromDayNumber(reader.ReadInt32()),
            _ when plain == typeof(Guid) => new Guid(reader.ReadBytes(16)),
            _ => throw new NotSupportedException($"A sort key of type {type.Name} cannot be read from a cursor."),
        };
    }
}
