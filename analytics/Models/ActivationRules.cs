using System.Collections.Immutable;
using Sedz.Schema;

namespace Sedz.Analytics.Models;

/// <summary>
/// What may stand against activating a version, each rule with its code. They are asked when a person wants to activate it.
/// </summary>
public static class ActivationRules
{
    /// <summary>The content is not what was trained.</summary>
    public const string ContentChanged = "content_changed";

    /// <summary>The content cannot be read.</summary>
    public const string ContentUnreadable = "content_unreadable";

    /// <summary>It was trained on made-up data and the database is no demonstration.</summary>
    public const string SyntheticData = "synthetic_data";

    /// <summary>A simpler way does better.</summary>
    public const string WorseThanBaseline = "worse_than_baseline";

    /// <summary>The data have changed since the training; a warning.</summary>
    public const string DataChanged = "data_changed";

    /// <summary>Packages have changed since the training and the content can still be read; a warning.</summary>
    public const string PackagesChanged = "packages_changed";

    private static readonly LocalizedText TrainAgain =
        new("ฝึกแบบจำลองใหม่ด้วยคำสั่ง train แล้วเปิดใช้รุ่นใหม่", "Train again with the command train and activate the new version");

    /// <summary>Everything that stands against it, refusals first; empty when nothing does.</summary>
    public static ImmutableArray<ActivationFinding> Judge(ActivationFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var found = new List<ActivationFinding>();
        if (!facts.IsIntact)
        {
            found.Add(new(
                ContentChanged, IsRefusal: true,
                new(
                    "เนื้อหาของแบบจำลองไม่ตรงกับรหัสตรวจสอบเมื่อฝึก",
                    "The content of the model does not have the hash that it was trained with"),
                TrainAgain));
        }
        else if (!facts.CanBeRead)
        {
            found.Add(new(ContentUnreadable, IsRefusal: true, Unreadable(facts.OtherPackages), TrainAgain));
        }

        if (facts is { IsSynthetic: true, IsDemonstration: false })
        {
            found.Add(new(
                SyntheticData, IsRefusal: true,
                new("แบบจำลองนี้ฝึกจากข้อมูลสมมติ จึงใช้ได้เฉพาะในฐานข้อมูลสาธิต",
                    "This model was trained on synthetic data and may speak in a demonstration only"),
                new("นำออกซึ่งข้อมูลสมมติ แล้วฝึกใหม่จากข้อมูลจริง", "Remove the synthetic data and train again on real data")));
        }

        found.AddRange(facts.Measures.Where(measure => measure.Beaten is not null).Select(Beaten));
        if (!facts.IsDataUnchanged)
        {
            found.Add(new(
                DataChanged, IsRefusal: false,
                new("ข้อมูลเปลี่ยนไปหลังการฝึก", "The data have changed since the training"),
                TrainAgain));
        }

        if (facts is { CanBeRead: true, OtherPackages: [_, ..] })
        {
            found.Add(new(
                PackagesChanged, IsRefusal: false,
                new($"ชุดคำสั่งต่างรุ่นจากเมื่อฝึก ({NamesOf(facts.OtherPackages)}) แต่ยังอ่านแบบจำลองได้",
                    $"Packages differ from those of the training ({NamesOf(facts.OtherPackages)}), and the model can still be read"),
                TrainAgain));
        }

        return [.. found.OrderByDescending(finding => finding.IsRefusal)];
    }

    private static ActivationFinding Beaten(ModelMeasure measure)
    {
        var baseline = measure.Beaten!;
        var part = measure.Part.Length == 0 ? "" : $" ({measure.Part})";
        var (value, other) = (ModelWords.Number(measure.Value), ModelWords.Number(baseline.Value));
        return new(
            WorseThanBaseline, IsRefusal: true,
            new($"{measure.Label.Th}{part} ได้ {value} ด้อยกว่า{baseline.Label.Th}ซึ่งได้ {other}",
                $"{measure.Label.En}{part} is {value}, worse than {baseline.Label.En} with {other}"),
            new("ใช้วิธีที่เผยแพร่ต่อไป หรือฝึกใหม่เมื่อมีข้อมูลมากขึ้น",
                "Stay with the published rule, or train again when there are more data"));
    }

    private static LocalizedText Unreadable(ImmutableArray<ModelPackage> others) => others.IsEmpty
        ? new("อ่านเนื้อหาของแบบจำลองไม่ได้", "The content of the model cannot be read")
        : new($"อ่านเนื้อหาของแบบจำลองไม่ได้ เพราะชุดคำสั่งต่างรุ่นจากเมื่อฝึก ({NamesOf(others)})",
            $"The content of the model cannot be read: packages differ from those of the training ({NamesOf(others)})");

    private static string NamesOf(ImmutableArray<ModelPackage> packages) =>
        string.Join(", ", packages.Select(package => $"{package.Name} {package.Version}"));
}
