using System.Collections.Immutable;
using Sedz.Analytics.Labour.Supply;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Workers;

/// <summary>
/// The counts of workers that may be told, worked out once for each state of the register: places as a tree, occupations by province as a table
/// with sums, each skill by province, months. What is under a place that is held back is held back too, so each sum stands by itself. A count
/// that is held back is null; one of nobody is not there.
/// </summary>
internal sealed class PublishedSupply
{
    private const int ProvinceDigits = 2;
    private const int DistrictDigits = 4;

    private static readonly ImmutableArray<string> ProvinceCodes = [.. ProvinceFacts.Provinces.Select(p => p.Code).Order(StringComparer.Ordinal)];

    private PublishedSupply(
        int? total,
        SortedDictionary<string, int?> places,
        SortedDictionary<string, int?> occupations,
        SortedDictionary<(string, string), int?> occupationsByProvince,
        SortedDictionary<string, int?> skills,
        SortedDictionary<(string, string), int?> skillsByProvince,
        SortedDictionary<string, int?> months,
        bool synthetic) =>
        (Total, Places, Occupations, OccupationsByProvince, Skills, SkillsByProvince, Months, Synthetic) =
            (total, places, occupations, occupationsByProvince, skills, skillsByProvince, months, synthetic);

    /// <summary>All workers.</summary>
    public int? Total { get; }

    /// <summary>By code of province, district or sub-district.</summary>
    public IReadOnlyDictionary<string, int?> Places { get; }

    /// <summary>By digit of the major group, in the country.</summary>
    public IReadOnlyDictionary<string, int?> Occupations { get; }

    /// <summary>By province and digit.</summary>
    public IReadOnlyDictionary<(string Province, string Occupation), int?> OccupationsByProvince { get; }

    /// <summary>By skill, in the country.</summary>
    public IReadOnlyDictionary<string, int?> Skills { get; }

    /// <summary>By province and skill.</summary>
    public IReadOnlyDictionary<(string Province, string Skill), int?> SkillsByProvince { get; }

    /// <summary>By month of the return.</summary>
    public IReadOnlyDictionary<string, int?> Months { get; }

    /// <summary>Whether any worker was made up.</summary>
    public bool Synthetic { get; }

    /// <summary>Decides what may be told of counts.</summary>
    public static PublishedSupply Of(WorkerCounts counts)
    {
        var all = counts.BySubdistrict.Values.Sum();
        int? total = SmallNumbers.IsSmall(all) ? null : all;
        var places = new SortedDictionary<string, int?>(StringComparer.Ordinal);
        Grow(places, total, counts.BySubdistrict, ProvinceDigits);
        var provinces = ProvinceCodes.Where(places.ContainsKey).ToImmutableArray();
        var held = provinces.Where(code => places[code] is null).ToHashSet();

        var occupations = Parts(total, counts.ByOccupation.GroupBy(o => o.Key.Occupation).ToDictionary(g => g.Key, g => g.Sum(o => o.Value)));
        var skills = new SortedDictionary<string, int?>(StringComparer.Ordinal);
        var skillsByProvince = new SortedDictionary<(string, string), int?>();
        foreach (var skill in counts.BySkill.GroupBy(s => s.Key.Skill))
        {
            var byProvince = provinces.ToDictionary(code => code, code => counts.BySkill.GetValueOrDefault((code, skill.Key)));
            var sum = byProvince.Values.Sum();
            skills[skill.Key] = SmallNumbers.IsSmall(sum) || total is null ? null : sum;
            if (skills[skill.Key] is null) continue;
            foreach (var (code, count) in Parts(sum, byProvince, held.Contains)) skillsByProvince[(code, skill.Key)] = count;
        }

        return new(
            total, places, occupations, Cross(counts.ByOccupation, provinces, held, occupations), skills, skillsByProvince,
            Parts(total, counts.ByMonth), counts.Synthetic);
    }

    /// <summary>
    /// Enters the places of a level and, under each that may be told, those of the next. Under one that is held back none is named: how many
    /// there are would tell how many people there are at least.
    /// </summary>
    private static void Grow(SortedDictionary<string, int?> places, int? sum, IReadOnlyDictionary<string, int> subdistricts, int digits)
    {
        var children = subdistricts.GroupBy(place => place.Key[..digits]).ToDictionary(g => g.Key, g => g.ToDictionary());
        foreach (var (code, count) in Parts(sum, children.ToDictionary(child => child.Key, child => child.Value.Values.Sum())))
        {
            places[code] = count;
            if (count is not null && digits <= DistrictDigits) Grow(places, count, children[code], digits + 2);
        }
    }

    /// <summary>
    /// The parts of a sum. Where the sum or all of them are held back none is named, so that nobody can tell which are not zero.
    /// </summary>
    private static SortedDictionary<string, int?> Parts(int? sum, IReadOnlyDictionary<string, int> counts, Predicate<string>? isHeld = null)
    {
        string[] keys = [.. counts.Where(c => c.Value > 0 || isHeld?.Invoke(c.Key) == true).Select(c => c.Key).Order(StringComparer.Ordinal)];
        var held = SumSuppression.Of([.. keys.Select(key => counts[key])], [.. keys.Select(key => isHeld?.Invoke(key) == true)]);
        var parts = new SortedDictionary<string, int?>(StringComparer.Ordinal);
        if (sum is null || !held.Contains(false)) return parts;
        for (var i = 0; i < keys.Length; i++) parts[keys[i]] = held[i] ? null : counts[keys[i]];
        return parts;
    }

    /// <summary>
    /// Occupations by province. Provinces, and occupations, that are held back by themselves are known together from the sums: they stand in the
    /// table as one row, and one column.
    /// </summary>
    private static SortedDictionary<(string, string), int?> Cross(
        IReadOnlyDictionary<(string Province, string Occupation), int> counts,
        ImmutableArray<string> provinces,
        HashSet<string> heldProvinces,
        SortedDictionary<string, int?> occupations)
    {
        string?[] rows = [.. provinces.Where(code => !heldProvinces.Contains(code)), null];
        string?[] columns = [.. occupations.Where(o => o.Value is not null).Select(o => o.Key), null];
        var rowOf = provinces.ToDictionary(code => code, code => heldProvinces.Contains(code) ? rows.Length - 1 : Array.IndexOf(rows, code));
        var columnOf = occupations.ToDictionary(o => o.Key, o => o.Value is null ? columns.Length - 1 : Array.IndexOf(columns, o.Key));
        var table = new int[rows.Length, columns.Length];
        if (rowOf.Count == 0 || columnOf.Count == 0) return [];
        foreach (var ((province, occupation), count) in counts) table[rowOf[province], columnOf[occupation]] += count;

        var (inRows, inColumns) = TableSuppression.Of(table);
        var cells = new SortedDictionary<(string, string), int?>();
        foreach (var province in provinces)
        {
            foreach (var occupation in occupations.Keys)
            {
                var (row, column) = (rowOf[province], columnOf[occupation]);
                var isHeld = rows[row] is null || columns[column] is null || (inRows[row] && inColumns[column]);
                var count = counts.GetValueOrDefault((province, occupation));
                if (isHeld || count > 0) cells[(province, occupation)] = isHeld ? null : count;
            }
        }

        return cells;
    }
}
