using System.Collections.Immutable;
using System.Text.Json;
using Sedz.Analytics.Models;

namespace Sedz.Analytics.Readiness.Start;

/// <summary>
/// The chance that a site starts within the fiscal year of its round: σ(slope · (bias + Σ weight · number) + intercept). Linear, so that
/// the terms on the scale of log-odds add up exactly.
/// </summary>
public sealed class ReadinessStartModel
{
    /// <summary>The file of a content that holds the numbers below.</summary>
    public const string FileName = "readiness-start.json";

    /// <summary>The folder of a content that holds the model as ML.NET saves it.</summary>
    public const string LibraryFolder = "mlnet";

    private readonly Parameters parameters;

    internal ReadinessStartModel(Parameters parameters) => this.parameters = parameters;

    /// <summary>Reads a model from its content.</summary>
    /// <param name="content">The content.</param>
    /// <exception cref="InvalidDataException">The file is missing, is for other inputs, or holds a number that is not finite.</exception>
    public static ReadinessStartModel Read(ModelContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var file = content.Find(FileName) ?? throw new InvalidDataException($"{FileName} is missing.");
        Parameters? read;
        try
        {
            read = JsonSerializer.Deserialize<Parameters>(file.Span, JsonSerializerOptions.Web);
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"{FileName} cannot be read.", broken);
        }

        if (read is null || read.Inputs.IsDefault || !read.Inputs.SequenceEqual(StartFeatures.Fields.Select(field => field.Name)))
            throw new InvalidDataException($"{FileName} is for other inputs.");
        if (read.Weights.IsDefault || read.Weights.Length != read.Inputs.Length
            || !read.Weights.Append(read.Bias).Append(read.Slope).Append(read.Intercept).All(double.IsFinite))
            throw new InvalidDataException($"{FileName} lacks a number.");
        return new(read);
    }

    /// <summary>The chance, above 0 and below 1 but for rounding.</summary>
    /// <param name="facts">What is stated about the site.</param>
    public double Chance(ReadinessFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return ChanceOf(StartFeatures.Of(facts));
    }

    /// <summary>The chance by the numbers themselves.</summary>
    /// <param name="numbers">As <see cref="StartFeatures.Of"/> gives them.</param>
    /// <exception cref="ArgumentException">A number is missing or not finite: it is refused, never scored.</exception>
    public double ChanceOf(IReadOnlyList<double> numbers)
    {
        if (numbers.Count != parameters.Weights.Length || !numbers.All(double.IsFinite))
            throw new ArgumentException("Every number of a site is there and finite.", nameof(numbers));
        return new PlattCalibration(parameters.Slope, parameters.Intercept).Of(
            parameters.Bias + numbers.Zip(parameters.Weights, (number, weight) => number * weight).Sum());
    }

    /// <summary>The numbers of the model as the content's file.</summary>
    internal ModelEntry ToEntry() => new(FileName, JsonSerializer.SerializeToUtf8Bytes(parameters, JsonSerializerOptions.Web));

    /// <summary>What is learned.</summary>
    /// <param name="Inputs">Names of the numbers of a site, in order.</param>
    /// <param name="Weights">What each adds to the score.</param>
    /// <param name="Bias">The score of a site whose every number is 0.</param>
    /// <param name="Slope">From scores to log-odds.</param>
    /// <param name="Intercept">Log-odds at score 0.</param>
    internal sealed record Parameters(
        ImmutableArray<string> Inputs, ImmutableArray<double> Weights, double Bias, double Slope, double Intercept);
}
