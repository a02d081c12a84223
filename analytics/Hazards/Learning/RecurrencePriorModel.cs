using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.ML.Trainers.FastTree;
using Sedz.Analytics.Models;
using Sedz.Schema;
using Sedz.Schema.Models;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>Learnt priors as a version of a model: its content, its hashes and its card.</summary>
public static class RecurrencePriorModel
{
    /// <summary>By how much a forecast may be worse than a simpler way on the years held back: 2 %.</summary>
    private const double Allowance = 0.02;

    private const string LibraryFolder = "mlnet";

    private static readonly LocalizedText PlainMean = new("เบส์เชิงประจักษ์แบบค่าเฉลี่ยเดียว", "plain empirical Bayes");

    /// <summary>The packages that priors are learnt with.</summary>
    public static ImmutableArray<ModelPackage> Packages { get; } =
        [ModelPackages.MachineLearning, ModelPackages.Of("Microsoft.ML.FastTree", typeof(FastTreeTweedieTrainer).Assembly)];

    /// <summary>A training as a version.</summary>
    /// <param name="input">What it took.</param>
    /// <param name="result">What it gave.</param>
    /// <param name="isSynthetic">Whether any of its records was made up.</param>
    public static TrainingOutcome Of(RecurrenceTrainingInput input, RecurrenceTrainingResult result, bool isSynthetic)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Content.IsEmpty)
            return TrainingOutcome.Refused(NothingLearnt(result));
        var content = ModelContent.Of(new ModelEntry(TrainedPriors.FileName, result.Content.Write()));
        foreach (var prior in result.Priors)
        {
            if (prior.Model is { } archive)
                content = content.With($"{LibraryFolder}/{PartOf(prior.Source)}", archive.ToArray());
        }

        return TrainingOutcome.Of(new()
        {
            Kind = ModelKind.RecurrencePrior,
            Content = content,
            Description = Describe(result),
            DataHash = HashOf(input.Sets),
            FromYear = result.FromYear,
            ToYear = result.ToYear,
            Rows = result.Priors.Sum(prior => prior.Places * prior.Years),
            IsSynthetic = isSynthetic,
            Seed = result.Seed,
        });
    }

    /// <summary>Hash of the data that a training takes: every place with what is known of it, and its counts.</summary>
    /// <param name="sets">The sets.</param>
    public static string HashOf(IReadOnlyList<RecurrenceTrainingSet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        return DataFingerprint.Of(sets.SelectMany(LinesOf));
    }

    /// <summary>Reads the priors of a content.</summary>
    /// <exception cref="InvalidDataException">The file of priors is missing, or is none.</exception>
    public static TrainedPriors Read(ModelContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            return TrainedPriors.Read(
                (content.Find(TrainedPriors.FileName) ?? throw new InvalidDataException($"{TrainedPriors.FileName} is missing.")).Span);
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException)
        {
            throw new InvalidDataException($"{TrainedPriors.FileName} cannot be read.", unreadable);
        }
    }

    /// <summary>Reads a content with every model that the library saved in it.</summary>
    /// <exception cref="InvalidDataException">The priors, or a model of the library, cannot be read.</exception>
    public static void RequireReadable(ModelContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Read(content);
        var folders = content.Entries.Where(entry => entry.Name.StartsWith($"{LibraryFolder}/", StringComparison.Ordinal))
            .Select(entry => string.Join('/', entry.Name.Split('/').Take(2)))
            .Distinct();
        foreach (var folder in folders)
            LibraryModel.RequireLoadable(content.ArchiveOf(folder));
    }

    private static ModelRefusal NothingLearnt(RecurrenceTrainingResult result)
    {
        var reasons = result.Priors.Where(prior => prior.WhyPlain is not null).ToArray();
        return new(
            "nothing_learnt",
            reasons.Length == 0
                ? new(
                    "ไม่มีแหล่งข้อมูลภัยที่มีช่วงปีที่สังเกต จึงไม่มีสิ่งให้เรียนรู้",
                    "No source of hazards has years of observation: there is nothing to learn")
                : new(
                    string.Join(" · ", reasons.Select(prior => $"{PartOf(prior.Source)}: {prior.WhyPlain!.Th}")),
                    // The sentence that it becomes a part of ends by itself.
                    string.Join(" ", reasons.Select(prior => $"{PartOf(prior.Source)}: {prior.WhyPlain!.En}")).TrimEnd('.')),
            new("นำเข้าบันทึกภัยที่มีช่วงปีที่สังเกตยาวขึ้นด้วยคำสั่ง import hazards วิธีที่เผยแพร่ยังใช้ต่อไป",
                "Import records with longer years of observation (import hazards); the published rule stays in force"));
    }

    private static ModelDescription Describe(RecurrenceTrainingResult result) => new()
    {
        Method = new(
            string.Join(" · ", result.Priors.Select(prior => $"{PartOf(prior.Source)}: {PriorWords.Of(prior.Method).Th}")),
            string.Join("; ", result.Priors.Select(prior => $"{PartOf(prior.Source)}: {PriorWords.Of(prior.Method).En}"))),
        Inputs =
        [
            new("count", "1/year", new("จำนวนเหตุการณ์รายปีของพื้นที่อื่น", "yearly events of other places")),
            new("area", "km²", PriorWords.Of(PriorTerm.Area)),
            new("region", "1..6", PriorWords.Of(PriorTerm.Region)),
            new("neighbours", "1/year", PriorWords.Of(PriorTerm.Neighbours)),
            new("rainfall", "mm", PriorWords.Of(PriorTerm.Rainfall)),
            .. TerrainUse.Inputs(result.Priors.Select(prior => prior.Terrain)),
        ],
        Outputs = [new(
            "prior.rate", "1/year", new("อัตราก่อนพิจารณาประวัติของพื้นที่เอง", "rate before the place's own record is looked at"))],
        Packages = Packages,
        Options = [.. result.Options.Select(option => new ModelOption(option.Key, option.Value))],
        Measures = [.. result.Priors.SelectMany(HeldOut), .. result.Backtests.SelectMany(Backtest)],
        Calibration = [.. result.Priors.Where(prior => prior.Events > 0).Select(Calibration)],
        Coverage = [.. result.Backtests.SelectMany(Coverage)],
        Notes = [.. Notes(result)],
    };

    private static IEnumerable<ModelMeasure> HeldOut(TrainedPrior prior)
    {
        var (chosen, plain) = (HeldOutOf(prior, prior.Method), HeldOutOf(prior, PriorMethod.Plain));
        if (chosen is { } value && plain is { } baseline)
        {
            yield return new(
                PartOf(prior.Source), "held_out_deviance",
                new("ดีเวียนซ์ปัวซงของพื้นที่และช่วงปีที่กันไว้", "Poisson deviance at places and periods held out"),
                value, IsLowerBetter: true, [new("plain", PlainMean, baseline)]);
        }
    }

    private static double? HeldOutOf(TrainedPrior prior, PriorMethod method) =>
        prior.Candidates.FirstOrDefault(candidate => candidate.Method == method)?.HeldOutDeviance;

    private static IEnumerable<ModelMeasure> Backtest(BacktestFigures figures)
    {
        var part = PartOf(figures);
        yield return new(
            part, "backtest_deviance",
            new($"ดีเวียนซ์ปัวซงของยอดรวม {figures.FitTo + 1}–{figures.PredictTo} เมื่อเรียนจาก {figures.FitFrom}–{figures.FitTo}",
                $"Poisson deviance of totals {figures.FitTo + 1}–{figures.PredictTo}, learnt from {figures.FitFrom}–{figures.FitTo}"),
            figures.Model.Deviance,
            IsLowerBetter: true,
            [
                new("plain", PlainMean, figures.Plain.Deviance, Allowance),
                new("national", new("ค่าเฉลี่ยทุกพื้นที่", "the mean of all places"), figures.National.Deviance, Allowance),
                new("own_mean", new("ค่าเฉลี่ยของพื้นที่เอง", "each place's own mean"), figures.OwnMean.Deviance, Allowance),
            ]);
        yield return new(
            part, "backtest_gain",
            new("ส่วนที่ดีเวียนซ์ลดลงจากวิธีง่ายที่ดีกว่า", "share of the better baseline's deviance that is gained"),
            figures.GainOverBaselines, IsLowerBetter: false, []);
        yield return new(
            part, "backtest_gain_over_plain",
            new("ส่วนที่ดีเวียนซ์ลดลงจากเบส์เชิงประจักษ์แบบค่าเฉลี่ยเดียว",
                "share of the deviance of plain empirical Bayes that is gained"),
            figures.GainOverPlain, IsLowerBetter: false, []);
        yield return new(
            part, "backtest_rank", new("สหสัมพันธ์อันดับกับที่เกิดจริง", "rank correlation with what happened"),
            figures.Model.RankCorrelation,
            IsLowerBetter: false, []);
    }

    private static CalibrationBin Calibration(TrainedPrior prior)
    {
        var happened = (double)prior.Events / prior.Places;
        var calibration = prior.Candidates.FirstOrDefault(candidate => candidate.Method == prior.Method)?.Calibration ?? 1;
        return new(PartOf(prior.Source), happened * calibration, happened, prior.Places);
    }

    private static IEnumerable<IntervalCoverage> Coverage(BacktestFigures figures) =>
    [
        new(PartOf(figures), RecurrencePosterior.IntervalShare, figures.Coverage, figures.Places),
        new($"{PartOf(figures)} =", RecurrencePosterior.IntervalShare, figures.CoverageMatched, figures.Places),
    ];

    private static IEnumerable<LocalizedText> Notes(RecurrenceTrainingResult result)
    {
        if (!result.Backtests.IsEmpty)
        {
            yield return new(
                "เครื่องหมาย = คือเมื่อปรับยอดรวมที่คาดไว้ให้เท่ากับที่เกิดจริง",
                "= marks figures after the forecast was held to the total that happened");
        }

        foreach (var figures in result.Backtests)
        {
            foreach (var note in figures.Notes)
                yield return new($"{PartOf(figures)}: {note.Th}", $"{PartOf(figures)}: {note.En}");
        }

        foreach (var note in TerrainUse.Notes(result.Priors, prior => PartOf(prior.Source)))
            yield return note;
        foreach (var prior in result.Priors.Where(prior => prior.WhyPlain is not null))
            yield return new($"{PartOf(prior.Source)}: {prior.WhyPlain!.Th}", $"{PartOf(prior.Source)}: {prior.WhyPlain!.En}");
        yield return result.Priors.Any(prior => prior.Method == PriorMethod.Trees)
            ? new("ส่วนของแต่ละตัวแปรในแบบจำลองต้นไม้คำนวณแบบ Shapley อย่างแน่นอนจากต้นไม้เอง ไม่ใช้ค่าที่ชุดคำสั่งให้มาซึ่งบวกกันไม่ครบ",
                "Shares in a tree model are exact Shapley values worked out from its trees, not the library's, which do not add up")
            : new(
                "ไม่ใช้แบบจำลองต้นไม้ ตัวประกอบของแต่ละพื้นที่คูณกันได้พอดี",
                "No tree model is served; the factors of each place multiply exactly");
    }

    /// <summary>
    /// What is hashed of the terrain; nothing without it, so that a hash from before any was imported stays what it was.
    /// </summary>
    private static string TextOf(TerrainStatistics? terrain) => terrain is null
        ? ""
        : $"|{Text(terrain.MeanElevationMetres)}|{Text(terrain.MeanSlopeDegrees)}"
            + $"|{Text(terrain.FlatShare)}|{Text(terrain.FlatBelowDegrees)}";

    private static IEnumerable<string> LinesOf(RecurrenceTrainingSet set)
    {
        var history = set.History;
        var source = $"{history.Source.SourceId}|{history.Source.Hazard}|{set.Level}|{history.FromYear}";
        int[] years = [.. Enumerable.Range(history.FromYear, history.Years)];
        var byYear = years.Select(year => history.Totals([year])).ToArray();
        for (var i = 0; i < history.Places.Length; i++)
            yield return $"{source}|{history.Places[i]}|{string.Join(',', byYear.Select(totals => Text(totals[i])))}";
        if (set.TerrainOrigin is { } origin)
            yield return $"{source}|terrain|{origin.Source}|{origin.Edition}|{origin.Date:yyyy-MM-dd}";
        foreach (var place in set.Places)
        {
            yield return $"{source}|{place.Code}|{Text(place.Longitude)}|{Text(place.Latitude)}|{place.Region}|{Text(place.AreaKm2)}|"
                + string.Join(
                    ';',
                    place.Rainfall.OrderBy(year => year.Year).Select(year => $"{year.Year}:{string.Join(',', year.Months.Select(Text))}"))
                + TextOf(place.Terrain);
        }
    }

    private static string PartOf(SourceHazard source) => $"{source.SourceId}-{source.Hazard}".ToLowerInvariant();

    private static string PartOf(BacktestFigures figures) =>
        $"{PartOf(figures.Source)} {figures.Level.ToString().ToLowerInvariant()} n={figures.Places.ToString(CultureInfo.InvariantCulture)}";

    private static string Text(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
