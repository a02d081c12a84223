using System.Globalization;
using Sedz.Analytics.Models;
using Sedz.Schema.Models;

namespace Sedz.Analytics.Tests.Models;

public class ModelCardTests
{
    private static readonly ModelDescription Description = new()
    {
        Method = new("การถดถอย", "regression"),
        Inputs = [new("rain", "mm/year", new("ปริมาณฝน", "rainfall"))],
        Outputs = [new("rate", "1/year", new("อัตรา", "rate"))],
        Packages = [new("Microsoft.ML", "5.0.1")],
        Options = [new("folds", "5")],
        Measures =
        [
            new("gdis/FLOOD", "poisson_deviance", new("ดีเวียนซ์", "deviance"), 81.25, true, [new("eb", new("เบย์เชิงประจักษ์", "empirical Bayes"), 90.5, 0.02)]),
        ],
        Calibration = [new("", 0.25, 0.5, 40)],
        Coverage = [new("gdis/FLOOD", 0.9, 0.934, 76)],
        Notes = [new("ข้อจำกัดหนึ่ง", "one limit")],
    };

    private static readonly ModelCardFacts Facts = new()
    {
        Kind = ModelKind.RecurrencePrior,
        Description = Description,
        ContentHash = "c0ffee",
        DataHash = "da7a",
        FromYear = 1985,
        ToYear = 2002,
        Rows = 1234,
        IsSynthetic = true,
        Seed = 7,
        TrainedAt = new(2022, 1, 31, 18, 0, 0, DateTimeKind.Utc),
        Decisions = [new(ModelAction.Activated, new(2022, 2, 1, 3, 0, 0, DateTimeKind.Utc), "ดีกว่าเดิม", ["data_changed"])],
    };

    [Fact]
    public void Of_Version_TellsEveryNumberInBothLanguages()
    {
        var lines = ModelCard.Of(Facts).SelectMany(section => section.Lines).ToList();

        Assert.Contains(lines, line => line.Th.Contains("ข้อมูลสมมติ", StringComparison.Ordinal) && line.En.Contains("synthetic", StringComparison.Ordinal));
        Assert.Contains(lines, line => line is { Th: "พ.ศ. 2528–2545", En: "1985–2002" });
        Assert.Contains(lines, line => line is { Th: "1,234 แถว", En: "1,234 rows" });
        Assert.Contains(lines, line => line.En == "In: rainfall (rain, unit mm/year)");
        Assert.Contains(lines, line => line.En == "gdis/FLOOD: deviance 81.25 against empirical Bayes 90.5");
        Assert.Contains(lines, line => line.En == "Foretold 0.25, happened 0.5 (40 rows)");
        Assert.Contains(lines, line => line.Th == "คาดไว้ 0.25 เกิดจริง 0.5 (จาก 40 แถว)");
        Assert.Contains(lines, line => line.En == "gdis/FLOOD: the 90 % interval held what happened in 93.4 % (76 rows)");
        Assert.Contains(lines, line => line is { Th: "ฝึกเมื่อ 1 กุมภาพันธ์ 2565", En: "Trained on 2022-02-01" });
        Assert.Contains(lines, line => line.En == "Activated on 2022-02-01: ดีกว่าเดิม [data_changed]");
        foreach (var word in new[] { "c0ffee", "da7a", "folds=5", "Microsoft.ML 5.0.1", "one limit", "Seed: 7" })
            Assert.Contains(lines, line => line.En.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_VersionThatNobodyDecidedAbout_SaysSo() =>
        Assert.Equal("None", Assert.Single(ModelCard.Of(Facts with { Decisions = [] })[^1].Lines).En);

    [Fact]
    public void Of_ReadInAnotherCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        var wanted = ModelCard.Of(Facts).SelectMany(section => section.Lines).ToList();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(wanted, ModelCard.Of(Facts).SelectMany(section => section.Lines));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Description_WrittenAndRead_IsTheSameText() =>
        Assert.Equal(Description.ToJson(), ModelDescription.Read(Description.ToJson()).ToJson());
}
