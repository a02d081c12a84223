using System.Collections.Immutable;
using System.Reflection;
using Microsoft.ML;

namespace Sedz.Analytics.Models;

/// <summary>The packages that models are trained with and read by.</summary>
public static class ModelPackages
{
    /// <summary>ML.NET, in the version that this program has.</summary>
    public static ModelPackage MachineLearning { get; } = Of("Microsoft.ML", typeof(MLContext).Assembly);

    /// <summary>Every package of this program that a model may be trained with.</summary>
    public static ImmutableArray<ModelPackage> Here { get; } =
        [MachineLearning, Of("Microsoft.ML.FastTree", typeof(Microsoft.ML.Trainers.FastTree.FastTreeTweedieTrainer).Assembly)];

    /// <summary>A package by one of its assemblies.</summary>
    /// <param name="name">Name of the package.</param>
    /// <param name="assembly">An assembly that it brings.</param>
    public static ModelPackage Of(string name, Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            ?? assembly.GetName().Version!.ToString();
        return new(name, version.Split(['+', ' '])[0]);
    }

    /// <summary>Those of a training that this program has in another version.</summary>
    /// <param name="trained">The packages of the training.</param>
    /// <param name="here">The packages of this program.</param>
    public static ImmutableArray<ModelPackage> OthersThan(IEnumerable<ModelPackage> trained, ImmutableArray<ModelPackage> here) =>
        [.. trained.Where(package => !here.Contains(package))];
}
