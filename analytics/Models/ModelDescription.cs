using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sedz.Schema;

namespace Sedz.Analytics.Models;

/// <summary>What a model takes and gives, how it was made, and how well it does: all that a card says beside the version's own columns.</summary>
public sealed record ModelDescription
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Thai, UnicodeRanges.GeneralPunctuation),
    };

    /// <summary>The method, such as "logistic regression".</summary>
    public required LocalizedText Method { get; init; }

    /// <summary>What the model takes.</summary>
    public required ImmutableArray<ModelField> Inputs { get; init; }

    /// <summary>What it gives.</summary>
    public required ImmutableArray<ModelField> Outputs { get; init; }

    /// <summary>The packages that it was trained with.</summary>
    public required ImmutableArray<ModelPackage> Packages { get; init; }

    /// <summary>The options of the training.</summary>
    public required ImmutableArray<ModelOption> Options { get; init; }

    /// <summary>How well it does on data that it was not trained on, each figure beside its baselines.</summary>
    public required ImmutableArray<ModelMeasure> Measures { get; init; }

    /// <summary>What was foretold against what happened; empty where that was not measured.</summary>
    public ImmutableArray<CalibrationBin> Calibration { get; init; } = [];

    /// <summary>How often intervals held what happened; empty where there are no intervals.</summary>
    public ImmutableArray<IntervalCoverage> Coverage { get; init; } = [];

    /// <summary>Limits, and whatever else a reader must know.</summary>
    public ImmutableArray<LocalizedText> Notes { get; init; } = [];

    /// <summary>The description as text; equal descriptions give equal text.</summary>
    /// <exception cref="ArgumentException">A number is not finite.</exception>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">It is no such text.</exception>
    public static ModelDescription Read(string json) =>
        JsonSerializer.Deserialize<ModelDescription>(json, Json) ?? throw new JsonException("A description is an object.");
}

/// <summary>A number or word that a model takes or gives.</summary>
/// <param name="Name">Stable name.</param>
/// <param name="Unit">Its unit, such as <c>mm/year</c>; <c>1</c> for a number without one.</param>
/// <param name="Label">What it is.</param>
public sealed record ModelField(string Name, string Unit, LocalizedText Label);

/// <summary>A package that a model was trained with.</summary>
/// <param name="Name">Name of the package.</param>
/// <param name="Version">Its version.</param>
public sealed record ModelPackage(string Name, string Version);

/// <summary>An option of the training.</summary>
/// <param name="Name">Stable name.</param>
/// <param name="Value">Its value, numbers in the invariant culture.</param>
public sealed record ModelOption(string Name, string Value);

/// <summary>What was foretold against what happened, for rows of like forecasts.</summary>
/// <param name="Part">What part of the model it is about, such as a source and hazard; empty for the whole.</param>
/// <param name="Foretold">Mean of the forecasts.</param>
/// <param name="Happened">Mean of what happened.</param>
/// <param name="Rows">Number of rows.</param>
public sealed record CalibrationBin(string Part, double Foretold, double Happened, int Rows);

/// <summary>How often an interval held what happened.</summary>
/// <param name="Part">What part of the model it is about; empty for the whole.</param>
/// <param name="Level">What share it should hold, 0..1.</param>
/// <param name="Held">The share that it held, 0..1.</param>
/// <param name="Rows">Number of rows.</param>
public sealed record IntervalCoverage(string Part, double Level, double Held, int Rows);
