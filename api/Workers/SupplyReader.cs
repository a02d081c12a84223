using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Labour.Supply;
using Sedz.Api.GraphQL;
using Sedz.Api.GraphQL.Execution;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;
using Sedz.Schema.Workers;

namespace Sedz.Api.Workers;

/// <summary>Reads what may be told of the supply of workers, counted once for each state of the database. Safe for use by several threads.</summary>
public sealed class SupplyReader(
    [FromKeyedServices(MachineryRegistration.Queries)] IDbContextFactory<SedzDb> databases, IChangeMark changes) : IDisposable
{
    private static readonly LocalizedText NotKnown = new("ไม่ทราบ", "Not known");

    private readonly KeptForState<PublishedSupply> published = new(changes);

    /// <summary>The supply by one thing.</summary>
    /// <param name="by">The thing.</param>
    /// <param name="provinceCode">The province; null for the country.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="RequestError">The province is not known, or the thing needs one, or has none.</exception>
    public async Task<WorkerSupply> ReadAsync(WorkerSupplyBy by, string? provinceCode, CancellationToken cancellationToken)
    {
        Check(by, provinceCode);
        var supply = await published.GetAsync(CountAsync, cancellationToken);
        var counts = (by, provinceCode) switch
        {
            (WorkerSupplyBy.Province, _) => supply.Places.Where(p => p.Key.Length == 2),
            (WorkerSupplyBy.District, { } code) => supply.Places.Where(p => p.Key.Length == 4 && p.Key.StartsWith(code, StringComparison.Ordinal)),
            (WorkerSupplyBy.Subdistrict, { } code) => supply.Places.Where(p => p.Key.Length == 6 && p.Key.StartsWith(code, StringComparison.Ordinal)),
            (WorkerSupplyBy.Skill, { } code) => Within(supply.SkillsByProvince, code),
            (WorkerSupplyBy.Skill, _) => supply.Skills,
            (WorkerSupplyBy.Occupation, { } code) => Within(supply.OccupationsByProvince, code),
            (WorkerSupplyBy.Occupation, _) => supply.Occupations,
            _ => supply.Months,
        };
        var rows = counts.Select(c => (c.Key, c.Value)).ToList();
        var names = await NamesAsync(by, rows.Select(row => row.Key), cancellationToken);
        return new(
            by,
            provinceCode,
            provinceCode is null ? supply.Total : supply.Places.GetValueOrDefault(provinceCode, 0),
            [.. rows.Select(row => new WorkerSupplyRow(row.Key, names(row.Key), row.Value))],
            rows.Count(row => row.Value is null),
            SmallNumbers.Note,
            supply.Synthetic);
    }

    /// <inheritdoc />
    public void Dispose() => published.Dispose();

    private async Task<PublishedSupply> CountAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await db.BeginSnapshotAsync(cancellationToken);
        return PublishedSupply.Of(await WorkerCounts.ReadAsync(db, cancellationToken));
    }

    private static IEnumerable<KeyValuePair<string, int?>> Within(IReadOnlyDictionary<(string Province, string Key), int?> counts, string code) =>
        counts.Where(c => c.Key.Province == code).Select(c => KeyValuePair.Create(c.Key.Key, c.Value));

    private static void Check(WorkerSupplyBy by, string? provinceCode)
    {
        if (provinceCode is not null && !ProvinceFacts.ByCode.ContainsKey(provinceCode))
            throw RequestError.Invalid("ไม่มีจังหวัดรหัสนี้ โปรดใช้รหัสสองหลัก", "There is no province of this code: give its two digits");
        var needs = by is WorkerSupplyBy.District or WorkerSupplyBy.Subdistrict;
        if (needs && provinceCode is null)
            throw RequestError.Invalid("ต้องระบุ provinceCode เพื่อนับรายอำเภอหรือตำบล", "Give provinceCode to count by district or sub-district");
        if (by is WorkerSupplyBy.Province or WorkerSupplyBy.MonthOfReturn && provinceCode is not null)
            throw RequestError.Invalid("การนับนี้เป็นของทั้งประเทศ โปรดตัด provinceCode ออก", "This is counted in the country: leave provinceCode out");
    }

    /// <summary>The name of what is counted; places below the province are named by the tables of places.</summary>
    internal static LocalizedText NameOf(WorkerSupplyBy by, string key) => by switch
    {
        _ when key == WorkerCounts.Unknown => NotKnown,
        WorkerSupplyBy.Province => new(ProvinceFacts.ByCode[key].NameTh, ProvinceFacts.ByCode[key].NameEn),
        WorkerSupplyBy.Skill when SkillFacts.Find(key) is { } skill => new(skill.NameTh, skill.NameEn),
        WorkerSupplyBy.Occupation => OccupationWords.MajorOf(key),
        _ => new(key, key),
    };

    private async Task<Func<string, LocalizedText>> NamesAsync(WorkerSupplyBy by, IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        if (by is not (WorkerSupplyBy.District or WorkerSupplyBy.Subdistrict)) return key => NameOf(by, key);
        List<string> codes = [.. keys];
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var places = by == WorkerSupplyBy.District
            ? await db.Districts.Where(d => EF.Parameter(codes).Contains(d.Code)).Select(d => new { d.Code, d.NameTh, d.NameEn })
                .ToListAsync(cancellationToken)
            : await db.Subdistricts.Where(s => EF.Parameter(codes).Contains(s.Code)).Select(s => new { s.Code, s.NameTh, s.NameEn })
                .ToListAsync(cancellationToken);
        var names = places.ToDictionary(p => p.Code, p => new LocalizedText(p.NameTh, p.NameEn ?? p.NameTh));
        return key => names.GetValueOrDefault(key) ?? new(key, key);
    }
}
