using Sedz.Analytics.Ranking;

namespace Sedz.Analytics.Labour;

/// <summary>The skills that openings ask for, each under a number, and who fits them.</summary>
internal sealed class AskedSkills
{
    /// <summary>Stands for no code in the tables, which take no null: no code is empty.</summary>
    private const string None = "";

    private readonly Dictionary<string, int> numbers = [];
    private readonly List<string?> codes = [];
    private readonly Dictionary<string, (int Skill, ScaleValue Fit)[]> fitting = [];

    public AskedSkills(IReadOnlyList<LabourSite> sites) => BySite =
    [
        .. sites.Select(site => site.Openings.IsDefaultOrEmpty
            ? []
            : site.Openings.Select(offered => (NumberOf(offered.Skill), offered.Count)).ToArray()),
    ];

    /// <summary>The openings of each site.</summary>
    public (int Skill, double Openings)[][] BySite { get; }

    /// <summary>The number of skills asked for.</summary>
    public int Count => codes.Count;

    /// <summary>The skills asked for that a worker fits, or may fit, with the fit: the same array for the same code.</summary>
    public (int Skill, ScaleValue Fit)[] Fitting(string? worker)
    {
        if (!fitting.TryGetValue(worker ?? None, out var found))
        {
            fitting[worker ?? None] = found =
            [
                .. codes.Select((asked, skill) => (skill, OccupationFit.Of(worker, asked))).Where(pair => pair.Item2.High > 0),
            ];
        }

        return found;
    }

    private int NumberOf(string? skill)
    {
        if (!numbers.TryGetValue(skill ?? None, out var number))
        {
            numbers[skill ?? None] = number = codes.Count;
            codes.Add(skill);
        }

        return number;
    }
}
