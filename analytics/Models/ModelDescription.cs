using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sedz.Schema;

namespace Sedz.Analytics.Models;

/// <summary>
/// What a model takes and gives, how it was made, and how well it does: all that a card says beside the version's own columns.
/// </summary>
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
