using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Workers;

namespace Sedz.Api.Tests.Workers;

/// <summary>What the public is told of how many workers there are.</summary>
[Trait("Database", "both")]
public sealed class CountingWorkers : IAsyncLifetime
{
    private SedzApplication _application = null!;
    private SedzApplication _public = null!;
    private int _last;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        _public = await _application.ServeToAsync(Caller.Public);
    }

    public async Task DisposeAsync()
    {
        await _public.DisposeAsync();
        await _application.DisposeAsync();
    }

    [Fact]
    public async Task Register_WithoutAnybody_CountsZeroWhichIsTold()
    {
        var supply = await SupplyAsync("PROVINCE");
        Assert.Equal((0, 0), (supply.Count("total"), supply.List("rows").Count));
    }

    [Fact]
    public async Task Provinces_WithFewWorkers_AreHeldBackWithAnotherFromWhichTheyCouldBeWorkedOut()
    {
        await AddAsync(("550501", 40), ("540101", 30), ("570101", 3));
        var supply = await SupplyAsync("PROVINCE");
        Assert.Equal(73, supply.Count("total"));
        Assert.Equal(2, supply.Count("heldBack"));
        Assert.Equal([("54", (int?)null), ("55", 40), ("57", null)], Rows(supply));
        Assert.Contains("ไม่ใช่ศูนย์", supply.Text("note.th")!, StringComparison.Ordinal);
        Assert.Equal(("น่าน", "Nan"), (supply.List("rows")[1].Text("name.th"), supply.List("rows")[1].Text("name.en")));

        var held = await SupplyAsync("DISTRICT", "54");
        Assert.True(held.IsNull("total"));
        Assert.Empty(held.List("rows"));
    }

    [Fact]
    public async Task Levels_OfAllTables_AgreeAndNoDifferenceTellsAFew()
    {
        await AddAsync(("550501", 40), ("550502", 4), ("550601", 20), ("540101", 30));
        var provinces = Rows(await SupplyAsync("PROVINCE")).ToDictionary();
        var districts = Rows(await SupplyAsync("DISTRICT", "55")).ToDictionary();
        var subdistricts = Rows(await SupplyAsync("SUBDISTRICT", "55")).ToDictionary();
        Assert.Equal((64, 44, 20), (provinces["55"], districts["5505"], districts["5506"]));
        Assert.Equal(20, subdistricts["550601"]);
        Assert.DoesNotContain("550502", subdistricts.Keys);
        Assert.DoesNotContain("550501", subdistricts.Keys);
    }

    [Fact]
    public async Task Occupations_InAProvince_AgreeWithBothSums()
    {
        await AddAsync(("550501", 20), ("540101", 30), ("570101", 25));
        await AddAsync("2512", ("550501", 2), ("540101", 9), ("570101", 8));
        var country = Rows(await SupplyAsync("OCCUPATION")).ToDictionary();
        Assert.Equal((19, 75), (country["2"], country["7"]));
        foreach (var province in (string[])["54", "55", "57"])
        {
            var rows = Rows(await SupplyAsync("OCCUPATION", province)).ToDictionary();
            Assert.True(rows["2"] is null == rows["7"] is null, province);
        }
    }

    [Fact]
    public async Task Workers_NotAvailable_AreInNoTable()
    {
        await AddAsync(("550501", 10));
        await AddAsync("7212", Availability.NotAvailable, ("550501", 3));
        Assert.Equal(10, (await SupplyAsync("PROVINCE")).Count("total"));
        Assert.Equal([("2020-05", (int?)10)], Rows(await SupplyAsync("MONTH_OF_RETURN")));
    }

    [Fact]
    public async Task Balance_OfASkill_IsOpeningsLessWorkersAndHeldBackWhereTheWorkersAre()
    {
        await AddAsync(("550501", 12));
        await _application.CreateSiteAsync("55-0001", site =>
        {
            site.Openings.Add(new() { Headcount = 20, Activity = 0, Version = 1, Skills = { new() { SkillCode = "welding", Required = true } } });
            site.Openings.Add(new() { Headcount = 5, OccupationCode = "2", Activity = 0, Version = 1, Skills = { new() { SkillCode = "weaving", Required = true } } });
        });
        await _application.CreateSiteAsync("55-0002", site =>
        {
            site.Published = false;
            site.Openings.Add(new() { Headcount = 99, Activity = 0, Version = 1, Skills = { new() { SkillCode = "welding", Required = true } } });
        });
        var rows = (await _public.QueryAsync("{ labourBalance(by: SKILL, provinceCode: \"55\") { key name { th en } openings workers gap } }")).List("labourBalance");
        Assert.Equal(
            [("welding", 20, 12, 8), ("weaving", 5, 0, 5)],
            rows.Select(row => (row.Text("key"), row.Count("openings"), row.Count("workers"), row.Count("gap"))));
    }

    [Theory]
    [InlineData("workerSupply(by: DISTRICT) { total }")]
    [InlineData("workerSupply(by: PROVINCE, provinceCode: \"55\") { total }")]
    [InlineData("workerSupply(by: SKILL, provinceCode: \"99\") { total }")]
    [InlineData("labourBalance(by: PROVINCE) { key }")]
    public async Task Question_ThatIsNotCounted_IsRefused(string field) =>
        Assert.Equal("VALIDATION_FAILED", (await _public.ErrorAsync($"{{ {field} }}")).Text("extensions.code"));

    private static List<(string, int?)> Rows(JsonElement supply) =>
        [.. supply.List("rows").Select(row => (row.Text("key")!, row.IsNull("count") ? (int?)null : row.Count("count")))];

    private Task AddAsync(params (string Subdistrict, int Count)[] homes) => AddAsync("7212", homes);

    private Task AddAsync(string occupation, params (string Subdistrict, int Count)[] homes) => AddAsync(occupation, Availability.Now, homes);

    private async Task AddAsync(string occupation, Availability availability, params (string Subdistrict, int Count)[] homes)
    {
        await using var db = await _application.OpenAsync();
        foreach (var (subdistrict, count) in homes)
        {
            for (var i = 0; i < count; i++)
            {
                db.Workers.Add(new WorkerProfile
                {
                    SubdistrictCode = subdistrict,
                    OccupationCode = occupation,
                    Skills = ["welding"],
                    ReturnedOn = new(2020, 5, 1),
                    Availability = availability,
                }.ToWorker(++_last, _application.Clock.GetUtcNow().UtcDateTime));
            }
        }

        await db.SaveChangesAsync();
    }

    private async Task<JsonElement> SupplyAsync(string by, string? province = null) => (await _public.QueryAsync(
        "query($by: WorkerSupplyBy!, $province: String) { workerSupply(by: $by, provinceCode: $province) { total heldBack note { th en } synthetic rows { key name { th en } count } } }",
        new { by, province })).At("workerSupply");
}
