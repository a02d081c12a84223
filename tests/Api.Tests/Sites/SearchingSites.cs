using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Sites;

/// <summary>What people type into a search box, and what they expect to find: the same on every engine.</summary>
[Trait("Database", "both")]
public sealed class SearchingSites(SearchedSites searched) : IClassFixture<SearchedSites>
{
    private const string Search = "query ($where: SiteFilterInput) { sites(where: $where, order: { code: ASC }) { totalCount nodes { code } } }";

    private readonly SedzApplication _application = searched.Application;

    [Theory]
    [InlineData("ฝายน้\u0E33ล้น", "1 2 3")]
    [InlineData("ฝายน้\u0E4D\u0E32ล้น", "1 2 3")]
    [InlineData("ฝายน\u0E4D้\u0E32ล้น", "1 2 3")]
    [InlineData("น้\u0E33", "1 2 3 6")]
    [InlineData("\u0E33", "1 2 3 6")]
    [InlineData("\u0E4D\u0E32", "1 2 3 6")]
    [InlineData("ท\u0E33", "1 2")]
    [InlineData("แปลง", "4 5")]
    [InlineData("เเปลง", "4 5")]
    [InlineData("แ", "4 5")]
    [InlineData("นา", "4 5 8")]
    [InlineData("%", "6")]
    [InlineData("0% O", "6")]
    [InlineData("_", "6")]
    [InlineData("c_F", "6")]
    [InlineData("\\", "6")]
    [InlineData(" \\ ", "6")]
    [InlineData("\"", "6")]
    [InlineData("\"น้\u0E4D\u0E32ใส\"", "6")]
    [InlineData("rganic", "6 7")]
    [InlineData("Organic", "6")]
    [InlineData("organic farms", "7")]
    [InlineData("or OR", "")]
    [InlineData("e\u0301", "8")]
    [InlineData("e\u0301tang", "8")]
    [InlineData("é", "9")]
    [InlineData("\u200Btan", "9")]
    [InlineData("🌾นา", "8")]
    [InlineData("🌾", "8")]
    [InlineData("", "1 2 3 4 5 6 7 8 9")]
    [InlineData("ไม่มีคำนี้", "")]
    public async Task Sites_WhoseNameContains_AreFoundInEverySpelling(string text, string found) =>
        Assert.Equal(found, await FindAsync(new { nameTh = new { contains = text } }));

    [Theory]
    [InlineData("startsWith", "ฝายน้\u0E4D\u0E32", "1 2 3")]
    [InlineData("startsWith", "แป", "4 5")]
    [InlineData("startsWith", "ล้น", "")]
    [InlineData("startsWith", "100%", "6")]
    [InlineData("endsWith", "ท\u0E33นบ", "1 2")]
    [InlineData("endsWith", "ล้น", "3")]
    [InlineData("endsWith", "น้\u0E33ใส\"", "6")]
    [InlineData("ncontains", "น้\u0E4D\u0E32", "4 5 7 8 9")]
    [InlineData("nstartsWith", "เเปลง", "1 2 3 6 7 8 9")]
    [InlineData("eq", "แปลงนา", "4")]
    [InlineData("eq", "\u0E40\u0E40ปลงนา", "5")]
    public async Task Sites_ByAnEdgeOrAsAWhole_AreFoundAsTheOperatorSays(string operation, string text, string found) =>
        Assert.Equal(found, await FindAsync(new { nameTh = new Dictionary<string, string> { [operation] = text } }));

    [Fact]
    public async Task Sites_ByHolderOrPlaceOrOneOfSeveral_AreFound()
    {
        Assert.Equal("4", await FindAsync(new { holderName = new { contains = "ธรรมน\u0E33" } }));
        Assert.Equal("5", await FindAsync(new { district = new { nameTh = new { endsWith = "น้\u0E33ก้อ" } } }));
        Assert.Equal("4 5 7", await FindAsync(new
        {
            or = new object[]
            {
                new { holderName = new { contains = "ธรรมน\u0E33" } },
                new { district = new { nameTh = new { contains = "น้\u0E33ก้อ" } } },
                new { nameTh = new { startsWith = "1000" }, nameEn = new { eq = (string?)null } },
            },
        }));
        Assert.Equal("7", await FindAsync(new { nameEn = new { ncontains = "Site of" } }));
    }

    [Fact]
    public async Task Site_ThatChangesItsNameOrIsRemoved_IsFoundByWhatStands()
    {
        await using var application = await SedzApplication.StartAsync();
        await application.CreateSiteAsync("67-0004", site => site.NameTh = "แปลงนา");
        await application.ChangeSiteAsync("67-0004", site => site.NameTh = "สวนป่าชุมชน");
        Assert.Equal("", await FindAsync(application, new { nameTh = new { contains = "แปลงนา" } }));
        Assert.Equal("4", await FindAsync(application, new { nameTh = new { contains = "ป่าชุม" } }));
        await using (var db = await application.OpenAsync())
        {
            db.Remove(db.Sites.Single(s => s.Code == "67-0004"));
            await db.SaveChangesAsync();
        }

        Assert.Equal("", await FindAsync(application, new { nameTh = new { contains = "ป่าชุม" } }));
    }

    [Fact]
    public async Task Text_WithALetterThatNoTextCanHold_IsRefused()
    {
        var error = await _application.ErrorAsync(Search, new { where = new { nameTh = new { contains = "ก\0ข" } } });
        Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
        error = await _application.ErrorAsync(Search, new { where = new { code = new { @in = new[] { "67-0001", "\0" } } } });
        Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
    }

    [Fact]
    public async Task Sites_RegisteredInAMonth_AreFoundAndSortedByTheirDay()
    {
        var november = new { registration = new { registeredOn = new { gte = "2021-11-01", lt = "2021-12-01" } } };
        Assert.Equal("1", await FindAsync(november));
        Assert.Equal("1 2", await FindAsync(new { registration = new { registered = new { eq = "YES" }, termMonths = new { gte = 60 } } }));
        Assert.Equal("2", await FindAsync(new
        {
            and = new object[]
            {
                new { or = new object[] { november, new { registration = new { registeredOn = new { eq = "2021-12-01" } } } } },
                new { registration = new { registeredOn = new { nlt = "2021-12-01" } } },
            },
        }));
        var sorted = await _application.QueryAsync(
            "query ($order: [SiteSortInput!]) { sites(order: $order, first: 3) { nodes { code registration { registeredOn { value } } } } "
            + "}",
            new { order = new object[] { new { registration = new { registeredOn = "DESC" } }, new { code = "ASC" } } });
        Assert.Equal(["67-0002", "67-0001", "67-0003"], sorted.Texts("sites.nodes", "code"));
        Assert.Equal("2021-12-01", sorted.List("sites.nodes")[0].Text("registration.registeredOn.value"));
    }

    [Theory]
    [InlineData("ฝายน้\u0E33ล้น", true)]
    [InlineData("น้\u0E33", true)]
    [InlineData("น้", false)]
    [InlineData("🌾น", false)]
    public async Task Search_OfThreeLettersOrMore_AsksTheIndex(string text, bool indexed)
    {
        var statement = Assert.Single(await _application.StatementsOfAsync(
            "query ($where: SiteFilterInput) { sites(where: $where) { nodes { code } } }",
            new { where = new { nameTh = new { endsWith = text } } }));
        var isPostgres = _application.Settings.Database.PostgresConnection is not null;
        Assert.Equal(indexed, statement.Contains(isPostgres ? "LIKE" : "fts_Sites", StringComparison.Ordinal));
        Assert.DoesNotContain(text, statement, StringComparison.Ordinal);
    }

    private Task<string> FindAsync(object where) => FindAsync(_application, where);

    private static async Task<string> FindAsync(SedzApplication application, object where)
    {
        var data = await application.QueryAsync(Search, new { where });
        Assert.Equal(data.Count("sites.totalCount"), data.List("sites.nodes").Count);
        return string.Join(' ', data.Texts("sites.nodes", "code").Select(code => code![^1]));
    }
}
