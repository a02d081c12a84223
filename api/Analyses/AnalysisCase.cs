using System.Globalization;
using System.Text.Json;
using Sedz.Analytics;

namespace Sedz.Api.Analyses;

/// <summary>
/// One case of <c>analyse</c>: a JSON object of which a method reads the fields that it knows. A number may be written as a fraction,
/// <c>"1/3"</c>.
/// </summary>
/// <param name="json">The object.</param>
internal sealed class AnalysisCase(JsonElement json)
{
    /// <summary>A field by the first of its names that is there; null when none is, or it is null.</summary>
    public JsonElement? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null)
                return value;
        }

        return null;
    }

    /// <summary>A field that must be there.</summary>
    public JsonElement Require(params ReadOnlySpan<string> names) => Find(names) ?? throw Missing(names[0]);

    /// <summary>A text; null when it is left out.</summary>
    public string? Text(params ReadOnlySpan<string> names) => Find(names) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw Refused("not_a_text", names[0], "ต้องเป็นข้อความ", "must be a text");

    /// <summary>A number; null when it is left out.</summary>
    public double? Number(params ReadOnlySpan<string> names) => Find(names) is { } value ? NumberOf(value, names[0]) : null;

    /// <summary>A list of texts; null when it is left out.</summary>
    public IReadOnlyList<string>? Texts(params ReadOnlySpan<string> names)
    {
        if (Find(names) is not { } list)
            return null;
        var field = names[0];
        return list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. list.EnumerateArray().Select(item => item.GetString()!)]
            : throw Refused("not_a_list", field, "ต้องเป็นรายการข้อความ", "must be a list of texts");
    }

    /// <summary>Names for the rows of a matrix; null when they are left out.</summary>
    public IReadOnlyList<string>? Names(int count, params ReadOnlySpan<string> names)
    {
        var found = Texts(names);
        return found is null || found.Count == count
            ? found
            : throw Refusal(
                "names_differ", names[0],
                $"'{names[0]}' มี {found.Count} ชื่อ แต่มี {count} รายการ ต้องมีชื่อครบทุกรายการ",
                $"'{names[0]}' has {found.Count} names for {count} things. Give one for each.");
    }

    /// <summary>A matrix, a list of rows of one length. Null stands for a missing number, which becomes NaN.</summary>
    public static double[,] MatrixOf(JsonElement rows, string field)
    {
        if (rows.ValueKind != JsonValueKind.Array || rows.EnumerateArray().Any(row => row.ValueKind != JsonValueKind.Array))
        {
            throw Refused(
                "not_a_matrix", field, "ต้องเป็นรายการของแถว แต่ละแถวเป็นรายการตัวเลข", "must be a list of rows, each a list of numbers");
        }

        var height = rows.GetArrayLength();
        var width = height == 0 ? 0 : rows[0].GetArrayLength();
        var matrix = new double[height, width];
        for (var row = 0; row < height; row++)
        {
            if (rows[row].GetArrayLength() != width)
            {
                throw Refusal(
                    "rows_differ", field,
                    $"'{field}' แถวที่ {row + 1} มี {rows[row].GetArrayLength()} ค่า แต่แถวแรกมี {width} ค่า ทุกแถวต้องยาวเท่ากัน",
                    $"'{field}': row {row + 1} has {rows[row].GetArrayLength()} numbers and the first row has {width}. "
                    + "All rows must be of one length.");
            }

            for (var column = 0; column < width; column++)
                matrix[row, column] = rows[row][column].ValueKind == JsonValueKind.Null ? double.NaN : NumberOf(rows[row][column], field);
        }

        return matrix;
    }

    /// <summary>A number, or a fraction as a text; NaN for the text "NaN".</summary>
    public static double NumberOf(JsonElement value, string field)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number))
            return number;
        if (value.ValueKind == JsonValueKind.String)
        {
            if (value.GetString() == "NaN")
                return double.NaN;
            double[] parts = [.. value.GetString()!.Split('/').Select(part => Parsed(part.Trim()))];
            if (parts.Length is 1 or 2 && parts.All(double.IsFinite))
                return parts.Length == 1 ? parts[0] : parts[0] / parts[1];
        }

        throw Refused(
            "not_a_number", field,
            "ต้องเป็นตัวเลข หรือเศษส่วนในรูปข้อความ เช่น \"1/3\"",
            "must be a number, or a fraction as a text such as \"1/3\"");
    }

    /// <summary>A refusal of a field, the rule said in words that follow its name.</summary>
    public static InputRefusedException Refused(string code, string field, string th, string en) =>
        Refusal(code, field, $"'{field}' {th}", $"'{field}' {en}.");

    /// <summary>A refusal in whole sentences.</summary>
    public static InputRefusedException Refusal(string code, string field, string th, string en) => new(code, field, new(th, en));

    private static InputRefusedException Missing(string field) => Refusal(
        "missing_field", field, $"ไม่มีช่องข้อมูล '{field}' โปรดระบุ", $"The field '{field}' is missing. Give it.");

    private static double Parsed(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
}
