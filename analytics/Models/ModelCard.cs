using System.Collections.Immutable;
using System.Globalization;
using Sedz.Schema;

namespace Sedz.Analytics.Models;

/// <summary>A version told to people in both languages: every sentence is made from its numbers, and none is added by hand.</summary>
public static class ModelCard
{
    private static readonly LocalizedText None = new("ไม่มี", "None");

    /// <summary>The card, section by section.</summary>
    /// <param name="facts">The version.</param>
    public static ImmutableArray<ModelCardSection> Of(ModelCardFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var description = facts.Description;
        return
        [
            new(new("หน้าที่", "Purpose"), [ModelWords.PurposeOf(facts.Kind), Labelled("วิธี", "Method", description.Method)]),
            new(new("ข้อมูลที่ใช้ฝึก", "Data"), [.. Data(facts)]),
            new(
                new("ตัวแปรเข้าและผล", "Inputs and outputs"),
                [.. Fields("เข้า", "In", description.Inputs), .. Fields("ผล", "Out", description.Outputs)]),
            new(new("ผลการประเมินกับข้อมูลที่ไม่ได้ใช้ฝึก", "Figures on data that it was not trained on"), [.. Figures(description)]),
            new(new("การทำซ้ำ", "How to make it again"), [.. Making(facts)]),
            new(new("ข้อจำกัด", "Limits"), description.Notes),
            new(new("การตัดสินใจ", "Decisions"), [.. Decisions(facts)]),
        ];
    }

    private static IEnumerable<LocalizedText> Data(ModelCardFacts facts)
    {
        if (facts.IsSynthetic)
        {
            yield return new(
                "ฝึกจากข้อมูลสมมติเพื่อการสาธิต ห้ามใช้ตัดสินใจ", "Trained on synthetic data for demonstration: not for any decision");
        }

        var rows = facts.Rows.ToString("N0", CultureInfo.InvariantCulture);
        yield return new($"{rows} แถว", $"{rows} rows");
        if (facts is { FromYear: { } from, ToYear: { } to })
            yield return new($"พ.ศ. {from + ThaiDate.BuddhistEraOffset}–{to + ThaiDate.BuddhistEraOffset}", $"{from}–{to}");
        yield return Labelled("รหัสตรวจสอบข้อมูล", "Hash of the data", facts.DataHash);
    }

    private static IEnumerable<LocalizedText> Fields(string th, string en, IEnumerable<ModelField> fields) =>
        fields.Select(field => new LocalizedText(
            $"{th}: {field.Label.Th} ({field.Name}, หน่วย {field.Unit})", $"{en}: {field.Label.En} ({field.Name}, unit {field.Unit})"));

    private static IEnumerable<LocalizedText> Figures(ModelDescription description)
    {
        foreach (var measure in description.Measures)
        {
            var (baselines, value) = (measure.Baselines, ModelWords.Number(measure.Value));
            yield return Line(measure.Part, baselines.IsEmpty
                ? new($"{measure.Label.Th} {value}", $"{measure.Label.En} {value}")
                : new(
                    $"{measure.Label.Th} {value} เทียบกับ {List(baselines, baseline => baseline.Label.Th)}",
                    $"{measure.Label.En} {value} against {List(baselines, baseline => baseline.Label.En)}"));
        }

        foreach (var bin in description.Calibration)
        {
            var (foretold, happened) = (ModelWords.Number(bin.Foretold), ModelWords.Number(bin.Happened));
            yield return Line(bin.Part, new(
                $"คาดไว้ {foretold} เกิดจริง {happened} (จาก {bin.Rows} แถว)",
                $"foretold {foretold}, happened {happened} ({bin.Rows} rows)"));
        }

        foreach (var coverage in description.Coverage)
        {
            var (level, held) = (ModelWords.Percent(coverage.Level), ModelWords.Percent(coverage.Held));
            yield return Line(coverage.Part, new(
                $"ช่วง {level} ครอบคลุมสิ่งที่เกิดจริง {held} (จาก {coverage.Rows} แถว)",
                $"the {level} interval held what happened in {held} ({coverage.Rows} rows)"));
        }
    }

    private static IEnumerable<LocalizedText> Making(ModelCardFacts facts)
    {
        var description = facts.Description;
        yield return Labelled("ค่าเริ่มต้นการสุ่ม", "Seed", facts.Seed.ToString(CultureInfo.InvariantCulture));
        yield return Labelled(
            "ตัวเลือก", "Options", string.Join(", ", description.Options.Select(option => $"{option.Name}={option.Value}")));
        yield return Labelled("ชุดคำสั่ง", "Packages", string.Join(", ", description.Packages.Select(p => $"{p.Name} {p.Version}")));
        yield return Labelled("รหัสตรวจสอบแบบจำลอง", "Hash of the model", facts.ContentHash);
        var day = ThaiDate.DayAt(facts.TrainedAt);
        yield return new($"ฝึกเมื่อ {ThaiDate.Of(day)}", $"Trained on {day:yyyy-MM-dd}");
    }

    private static IEnumerable<LocalizedText> Decisions(ModelCardFacts facts)
    {
        if (facts.Decisions.IsEmpty)
            return [None];
        return facts.Decisions.Select(decision =>
        {
            var (day, action) = (ThaiDate.DayAt(decision.At), ModelWords.Of(decision.Action));
            var warnings = decision.Warnings.IsEmpty ? "" : $" [{string.Join(", ", decision.Warnings)}]";
            return new LocalizedText(
                $"{action.Th}เมื่อ {ThaiDate.Of(day)}: {decision.Reason}{warnings}",
                $"{Begun(action.En)} on {day:yyyy-MM-dd}: {decision.Reason}{warnings}");
        });
    }

    private static string List(IEnumerable<ModelBaseline> baselines, Func<ModelBaseline, string> label) =>
        string.Join(", ", baselines.Select(baseline => $"{label(baseline)} {ModelWords.Number(baseline.Value)}"));

    /// <summary>
    /// A line about a part of the model, or about the whole. It begins with the part as it is named, since an id is written one way only;
    /// else with a capital.
    /// </summary>
    private static LocalizedText Line(string part, LocalizedText said) => part.Length == 0
        ? new(said.Th, Begun(said.En))
        : new($"{part}: {said.Th}", $"{part}: {said.En}");

    private static string Begun(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static LocalizedText Labelled(string th, string en, string value) => new($"{th}: {value}", $"{en}: {value}");

    private static LocalizedText Labelled(string th, string en, LocalizedText value) => new($"{th}: {value.Th}", $"{en}: {value.En}");
}
