using Microsoft.EntityFrameworkCore;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Database;
using Sedz.Schema.Geography;
using Sedz.Schema.Sites;

namespace Sedz.Api.Tests.Postgres;

/// <summary>The queries that lists send can be served by the indexes that were made for them, on each engine.</summary>
public sealed class UsingIndexes(TwoEngines engines) : IClassFixture<TwoEngines>
{
    /// <summary>Orders of sites, each with its column.</summary>
    public static TheoryData<string, string> Orders => new()
    {
        { "{ nameTh: ASC }", "NameTh" }, { "{ nameTh: DESC }", "NameTh" },
        { "{ nameEn: ASC }", "NameEn" }, { "{ nameEn: DESC }", "NameEn" },
        { "{ areaM2: ASC }", "AreaM2" }, { "{ areaM2: DESC }", "AreaM2" },
        { "{ landType: ASC }", "LandType" }, { "{ landType: DESC }", "LandType" },
        { "{ eligibilityStatus: ASC }", "Eligibility" }, { "{ updatedAt: DESC }", "UpdatedAt" },
        { "{ province: { code: ASC } }", "ProvinceCode" }, { "{ province: { code: DESC } }", "ProvinceCode" },
    };

    /// <summary>
    /// The first page is read off the index, a later one is searched for there by all keys at once, and none is sorted but the few rows
    /// that were found in two parts of the order, values and nulls.
    /// </summary>
    [PostgresTheory]
    [MemberData(nameof(Orders))]
    public async Task Page_AnywhereInAnOrder_IsFoundInItsIndex(string order, string column)
    {
        foreach (var application in new[] { engines.Sqlite, engines.Postgres })
        {
            foreach (var before in new[] { 0, 3, 100, 180 })
            {
                var after = before == 0 ? "" : $", after: \"{await CursorAsync(application, order, before)}\"";
                foreach (var plan in await application.PlansAsync($"{{ sites(first: 10, order: {order}{after}) {{ nodes {{ code }} }} }}"))
                {
                    Assert.Contains($"IX_Sites_{column}_order", plan, StringComparison.Ordinal);
                    var isOfTwoParts = plan.Contains("UNION ALL", StringComparison.Ordinal)
                        || plan.Contains("Append", StringComparison.Ordinal);
                    Assert.InRange(Sorts(plan), 0, isOfTwoParts ? 1 : 0);
                    // Where nothing may be sorted, PostgreSQL joins the few rows to the order's index instead.
                    var joined = isOfTwoParts ? plan.Replace("Join Filter", "", StringComparison.Ordinal) : plan;
                    Assert.DoesNotContain("Filter", joined, StringComparison.Ordinal);
                    if (before > 0)
                        Assert.Matches($@"rowid\)?[<>]|{column}>\?|{column}=\?|Index Cond", plan);
                }
            }
        }
    }

    private static int Sorts(string plan) => plan.Split('\n')
        .Count(line => line.Contains("TEMP B-TREE", StringComparison.Ordinal) || line.Contains("Sort  (", StringComparison.Ordinal));

    private static async Task<string> CursorAsync(SedzApplication application, string order, int rows) =>
        (await application.QueryAsync($"{{ sites(first: {rows}, order: {order}) {{ pageInfo {{ endCursor }} }} }}"))
            .Text("sites.pageInfo.endCursor")!;

    [PostgresFact]
    public async Task Radius_InMetres_IsReadFromTheIndexOfGeographies()
    {
        var mark = KnownSite.At(100.5, 13.75);
        Assert.Contains(
            "IX_Sites_Location_metres",
            await PlanAsync(engines.Postgres, db => db.Sites.Where(s => s.Location.IsWithinMetres(mark, 5_000))),
            StringComparison.Ordinal);
        Assert.Contains(
            "IX_Sites_Boundary_metres",
            await PlanAsync(engines.Postgres, db => db.Sites.Where(s => s.Boundary.IsWithinMetres(mark, 5_000))),
            StringComparison.Ordinal);
        Assert.Contains(
            "IX_Sites_Boundary_shape",
            await PlanAsync(engines.Postgres, db => db.Sites.Where(s => s.Boundary!.Intersects(mark))),
            StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Search_OfAText_IsReadFromItsIndex()
    {
        const string Text = "น้ำตก";
        foreach (var search in new Func<SedzDb, IQueryable<Site>>[]
        {
            db => db.Sites.Where(s => TextSearch.MayContain(s.NameTh, Text) && s.NameTh.EndsWith(Text)),
            db => db.Sites.Where(s => TextSearch.MayContain(s.HolderName, Text) || TextSearch.MayContain(s.NameEn!, Text)),
        })
        {
            var plan = await PlanAsync(engines.Sqlite, search);
            Assert.Contains("fts_Sites VIRTUAL TABLE INDEX", plan, StringComparison.Ordinal);
            Assert.Contains("SEARCH s USING INTEGER PRIMARY KEY", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("SCAN s", plan, StringComparison.Ordinal);

            plan = await PlanAsync(engines.Postgres, search, "SET enable_seqscan = off");
            Assert.Matches("IX_Sites_(NameTh|HolderName)_search", plan);
            Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
        }
    }

    /// <summary>The plan, without those ways that a table of two hundred rows makes cheaper than any index.</summary>
    private static async Task<string> PlanAsync(
        SedzApplication application,
        Func<SedzDb, IQueryable<Site>> query,
        string settings = "SET enable_seqscan = off; SET enable_sort = off; SET enable_bitmapscan = off")
    {
        await using var db = await application.OpenAsync();
        await db.Database.OpenConnectionAsync();
        await using var command = query(db).CreateDbCommand();
        var isPostgres = application.Settings.Database.PostgresConnection is not null;
        if (isPostgres)
            await db.Database.ExecuteSqlRawAsync(settings);
        command.CommandText = (isPostgres ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + command.CommandText;
        var plan = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            plan.Add(Convert.ToString(reader.GetValue(reader.FieldCount - 1), null)!);
        return string.Join('\n', plan);
    }
}
