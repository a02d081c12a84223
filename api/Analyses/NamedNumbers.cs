using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sedz.Api.Analyses;

/// <summary>Numbers of places, given as a list or as an object under the places' names; the results take the same shape.</summary>
/// <param name="Names">The names, in order; null for a list.</param>
/// <param name="Values">The numbers.</param>
internal sealed record NamedNumbers(IReadOnlyList<string>? Names, IReadOnlyList<double> Values)
{
    /// <summary>Reads them.</summary>
    public static NamedNumbers Of(JsonElement json, string field) => json.ValueKind switch
    {
        JsonValueKind.Array => new(null, [.. json.EnumerateArray().Select(value => AnalysisCase.NumberOf(value, field))]),
        JsonValueKind.Object => new(
            [.. json.EnumerateObject().Select(member => member.Name)],
            [.. json.EnumerateObject().Select(member => AnalysisCase.NumberOf(member.Value, field))]),
        _ => throw AnalysisCase.Refused(
            "not_a_list", field,
            "ต้องเป็นรายการตัวเลข หรือออบเจกต์ที่มีชื่อสถานที่เป็นคีย์",
            "must be a list of numbers, or an object with places as keys"),
    };

    /// <summary>The same places' numbers in the order of these.</summary>
    public NamedNumbers InOrderOf(NamedNumbers other, string field)
    {
        if (Names is null || other.Names is null || Names.SequenceEqual(other.Names))
            return this;
        var byName = Names.Zip(Values).ToDictionary(pair => pair.First, pair => pair.Second);
        return byName.Count == other.Names.Count && other.Names.All(byName.ContainsKey)
            ? new(other.Names, [.. other.Names.Select(name => byName[name])])
            : throw AnalysisCase.Refused(
                "unknown_place", field, "ต้องมีสถานที่ชุดเดียวกันกับช่องข้อมูลแรก", "must name the same places as the field before it");
    }

    /// <summary>The index of a place: by name, or, of a list, by number from 0; null when there is none.</summary>
    public int? IndexOf(JsonElement place)
    {
        var text = place.ValueKind == JsonValueKind.String ? place.GetString()! : place.GetRawText();
        if (Names is null)
            return int.TryParse(text, out var number) && number >= 0 && number < Values.Count ? number : null;
        for (var index = 0; index < Names.Count; index++)
        {
            if (Names[index] == text)
                return index;
        }

        return null;
    }

    /// <summary>Results of these places in the shape in which the places were given.</summary>
    public JsonNode Shaped<T>(IReadOnlyList<T> results) => Names is null
        ? new JsonArray([.. results.Select(result => JsonValue.Create(result))])
        : new JsonObject(Names.Zip(results, (name, result) => KeyValuePair.Create<string, JsonNode?>(name, JsonValue.Create(result))));
}
