using Sedz.Analytics.Ranking;

namespace Sedz.Analytics.Labour;

/// <summary>
/// The workers of one place, divided among the openings in its reach. One object serves place after place, so that nothing is allocated
/// for each of them.
/// </summary>
internal sealed class PlaceLabour(AskedSkills asked)
{
    /// <summary>Of each skill, the openings in reach by nearness.</summary>
    private readonly double[] pull = new double[asked.Count];

    /// <summary>Of each skill, the workers for a unit of nearness.</summary>
    private readonly DrawnLabour[] shares = new DrawnLabour[asked.Count];

    private readonly SupposedOpening supposed = new();

    /// <summary>Whether a site in reach has no openings, so that one is supposed.</summary>
    private bool isSupposed;

    /// <summary>Divides the workers of a place.</summary>
    /// <param name="groups">The workers.</param>
    /// <param name="near">The sites in reach, and the weight of their distance.</param>
    public void Divide(IEnumerable<WorkerGroup> groups, List<(int Site, double Weight)> near)
    {
        Array.Clear(pull);
        Array.Clear(shares);
        supposed.Clear();
        isSupposed = false;
        foreach (var (site, weight) in near)
        {
            isSupposed |= asked.BySite[site].Length == 0;
            foreach (var (skill, openings) in asked.BySite[site])
                pull[skill] += weight * openings;
        }

        foreach (var group in groups)
            Divide(group);
        if (isSupposed)
            supposed.Ready();
    }

    /// <summary>Adds what comes to a site from the place.</summary>
    /// <param name="site">The site, by number.</param>
    /// <param name="weight">The weight of its distance, above 0.</param>
    /// <param name="drawn">One for each skill of the site; one for a site without openings.</param>
    public void DrawTo(int site, double weight, DrawnLabour[] drawn)
    {
        var openings = asked.BySite[site];
        for (var offered = 0; offered < openings.Length; offered++)
            drawn[offered].Add(shares[openings[offered].Skill], weight);
        if (openings.Length == 0)
            supposed.DrawTo(weight, ref drawn[0]);
    }

    private void Divide(WorkerGroup group)
    {
        var fitting = asked.Fitting(group.Skill);
        double middle = 0, low = 0, high = 0;
        foreach (var (skill, fit) in fitting)
        {
            middle += fit.Value * pull[skill];
            low += fit.Low * pull[skill];
            high += fit.High * pull[skill];
        }

        if (isSupposed)
            supposed.Add(group, (middle, low, high));
        foreach (var (skill, fit) in fitting)
        {
            if (pull[skill] > 0)
                Add(ref shares[skill], group, fit, middle, fit.Low * pull[skill] + (high - fit.High * pull[skill]),
                    fit.High * pull[skill] + (low - fit.Low * pull[skill]));
        }
    }

    /// <summary>
    /// A worker takes part in each skill by fit over the pull of all, and counts there by fit once more. That grows with the own fit and
    /// falls with the fit of the others, so that it is least with the own fit at its low end and the others' at their high end.
    /// </summary>
    private static void Add(ref DrawnLabour share, WorkerGroup group, ScaleValue fit, double middle, double atLow, double atHigh)
    {
        share.People += group.Count * fit.Value / middle;
        if (fit.Low > 0)
            share.Low += (group.Count - group.Undecided) * fit.Low * fit.Low / atLow;
        share.High += group.Count * fit.High * fit.High / atHigh;
        share.InReach += group.Count;
        share.Undecided += group.Undecided;
        if (fit.Low < fit.High)
            share.UnknownFit += group.Count;
    }
}
