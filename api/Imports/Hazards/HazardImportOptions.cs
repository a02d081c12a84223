using System.Text.RegularExpressions;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Imports.Hazards;

/// <summary>How a file of hazards is to be read: what it does not say itself must be said here, and nothing is guessed.</summary>
/// <param name="Path">An existing file.</param>
public sealed partial record HazardImportOptions(string Path)
{
    /// <summary>
    /// Code of the source. GDIS and DFO files name theirs; any other file needs one. A new edition of a map is a source of its own:
    /// otherwise both editions would count.
    /// </summary>
    public string? SourceId { get; init; }

    /// <summary>Thai name of a new source; its code when left out.</summary>
    public string? SourceNameTh { get; init; }

    /// <summary>English name of a new source; its code when left out.</summary>
    public string? SourceNameEn { get; init; }

    /// <summary>
    /// First year (CE) in which the source looked; together with <see cref="ObservedTo"/>. Without them, what the source records is shown
    /// and makes no rate, classes of frequency as well as events: nobody knows where else the source looked.
    /// </summary>
    public int? ObservedFrom { get; init; }

    /// <summary>Last year (CE) in which the source looked.</summary>
    public int? ObservedTo { get; init; }

    /// <summary>
    /// Whether the years given take the place of the source's earlier ones. Without it they are joined to them, and refused where years lie
    /// between.
    /// </summary>
    public bool ReplaceWindow { get; init; }

    /// <summary>
    /// Codes of the provinces in which the source looked; empty for the whole country. Null takes the provinces that its records name or
    /// touch: a province without any record is then one where nothing is known.
    /// </summary>
    public IReadOnlyCollection<string>? Coverage { get; init; }

    /// <summary>The hazard of rows that name none, and the one to take of rows that name several.</summary>
    public Hazard? Hazard { get; init; }

    /// <summary>The years over which frequencies were counted, where neither row nor heading says it; 1 to 200.</summary>
    public int? OutOfYears { get; init; }

    /// <summary>The column that holds frequencies, where its name does not tell.</summary>
    public string? TimesColumn { get; init; }

    /// <summary>Whether to judge only and write nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>What is wrong with the options by themselves; null when nothing is.</summary>
    public ImportProblem? Problem() =>
        SourceId is not null && !SourceCode.IsMatch(SourceId) ? HazardProblems.SourceCode
        : !IsWindow() ? HazardProblems.Window
        : OutOfYears is < 1 or > HazardYears.MostCounted ? HazardProblems.OutOfYears
        : null;

    private bool IsWindow() => (ObservedFrom, ObservedTo) switch
    {
        (null, null) => true,
        ({ } from, { } to) => from <= to && HazardYears.IsYear(from) && HazardYears.IsYear(to),
        _ => false,
    };

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{1,39}$")]
    private static partial Regex SourceCode { get; }
}
