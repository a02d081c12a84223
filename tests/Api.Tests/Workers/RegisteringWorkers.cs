using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Access;
using Sedz.Api.Imports.Workers;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.Imports.Workers;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Tests.Workers;

[Trait("Database", "both")]
public sealed class RegisteringWorkers : IAsyncLifetime
{
    private const string Register =
        """
        mutation($input: RegisterWorkerInput!) { registerWorker(input: $input) {
          worker { id subdistrictCode occupationCode occupationText skills education availability wageWish legalBasis sharingBasis synthetic version
            province { code } notices { kind textVersion basis recordedBy } }
          errors { __typename ... on Error { message } ... on ValidationError { field } } } }
        """;

    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await using var db = await _application.OpenAsync();
        await WorkerList.EnterPlacesAsync(db);
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Worker_Registered_IsShownUnderANumberAndWhoItIsByNothing()
    {
        var worker = (await RegisterAsync(new
        {
            subdistrictCode = "550501",
            person = new { name = "นายลับ มากจริง", nationalId = WorkerList.IdOf(7), phone = "081 234 5678" },
            occupationCode = "7212",
            occupationText = "ช่างเชื่อมของนายลับ มากจริง",
            skills = new[] { "welding", "driving" },
            education = "VOCATIONAL",
            availability = "NOW",
            wageWish = 15_000,
            noticeVersion = "2564-1",
        })).At("worker");

        Assert.Equal(("550501", "55", "7212", 15_000), (worker.Text("subdistrictCode"), worker.Text("province.code"), worker.Text("occupationCode"), worker.Count("wageWish")));
        Assert.Equal(["driving", "welding"], worker.List("skills").Select(code => code.GetString()));
        Assert.Equal(("PUBLIC_TASK", true), (worker.Text("legalBasis"), worker.IsNull("sharingBasis")));
        Assert.Equal(("COLLECTION", "2564-1", "administrator"), Assert.Single(worker.List("notices")) is var n ? (n.Text("kind"), n.Text("textVersion"), n.Text("recordedBy")) : default);
        Assert.DoesNotContain("มากจริง", worker.ToString(), StringComparison.Ordinal);
        await using var db = await _application.OpenAsync();
        Assert.Equal(3, await db.PersonalDetails.CountAsync(d => d.Subject == PersonalSubject.Worker));
    }

    [Theory]
    [InlineData("""{ "subdistrictCode": "550599" }""", "subdistrictCode")]
    [InlineData("""{ "subdistrictCode": "5505" }""", "subdistrictCode")]
    [InlineData("""{ "subdistrictCode": "550501", "occupationCode": "7777" }""", "occupationCode")]
    [InlineData("""{ "subdistrictCode": "550501", "skills": ["juggling"] }""", "skills")]
    [InlineData("""{ "subdistrictCode": "550501", "wageWish": -1 }""", "wageWish")]
    [InlineData("""{ "subdistrictCode": "550501", "laidOffOn": "2020-05-01", "returnedOn": "2020-04-30" }""", "returnedOn")]
    [InlineData("""{ "subdistrictCode": "550501", "returnedOn": "2021-12-16" }""", "returnedOn")]
    [InlineData("""{ "subdistrictCode": "550501", "availability": "FROM_DATE" }""", "availableFrom")]
    [InlineData("""{ "subdistrictCode": "550501", "person": { "nationalId": "1234567890123" } }""", "person.nationalId")]
    [InlineData("""{ "subdistrictCode": "550501", "person": { "phone": "12" } }""", "person.phone")]
    public async Task Worker_ThatCannotBe_IsRefusedAndNothingIsWritten(string input, string field)
    {
        var error = Assert.Single((await RegisterAsync(JsonSerializer.Deserialize<JsonElement>(input))).List("errors"));
        Assert.Equal(("ValidationError", field), (error.Text("__typename"), error.Text("field")));
        Assert.DoesNotContain("1234567890123", error.ToString(), StringComparison.Ordinal);
        await using var db = await _application.OpenAsync();
        Assert.Equal((0, 0), (await db.Workers.CountAsync(), await db.PersonalDetails.CountAsync()));
    }

    [Fact]
    public async Task Person_RegisteredTwice_IsAConflict()
    {
        var input = new { subdistrictCode = "550501", person = new { nationalId = WorkerList.IdOf(7) } };
        await RegisterAsync(input);
        Assert.Equal("ConflictError", Assert.Single((await RegisterAsync(input)).List("errors")).Text("__typename"));
    }

    [Fact]
    public async Task Notice_OfSharing_GivesTheBasisToPassDataOn()
    {
        var id = await RegisteredAsync(7);
        var recorded = (await _application.QueryAsync(
            """
            mutation($id: ID!) { recordWorkerNotice(input: { workerId: $id, kind: SHARING, textVersion: "27-1", basis: CONSENT }) {
              worker { version legalBasis sharingBasis notices { kind basis } } } }
            """,
            new { id })).At("recordWorkerNotice.worker");
        Assert.Equal(("PUBLIC_TASK", "CONSENT", 2), (recorded.Text("legalBasis"), recorded.Text("sharingBasis"), recorded.Count("version")));
        Assert.Equal(("SHARING", "CONSENT"), Assert.Single(recorded.List("notices")) is var notice ? (notice.Text("kind"), notice.Text("basis")) : default);
    }

    [Fact]
    public async Task Worker_Erased_IsGoneWithEveryRowAndKeySoThatACopyOfTheDatabaseCannotBeRead()
    {
        var csv = new WorkerList().Rows(2).Row((WorkerColumn.NationalId, WorkerList.IdOf(1)), (WorkerColumn.Subdistrict, "")).ToString();
        using (var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(csv)))
            await _application.Services.GetRequiredService<WorkerImporter>().ImportAsync(stream, "workers.csv");
        var id = (await _application.QueryAsync("{ workers(order: [{ createdAt: ASC }]) { nodes { id } } }")).List("workers.nodes")[0].Text("id");
        var vault = _application.Services.GetRequiredService<PersonVault>();
        await using var db = await _application.OpenAsync();
        var copy = await db.PersonalDetails.AsNoTracking().OrderBy(d => d.Id).ToListAsync();
        var rows = await db.ImportRows.AsNoTracking().OrderBy(r => r.Row).ToListAsync();
        var (slot, other) = (rows[0].KeySlot!.Value, rows[1].KeySlot!.Value);
        Assert.Contains(WorkerList.IdOf(1), copy.Take(3).Select(detail => vault.Unprotect(slot, detail.Ciphertext)));

        var erased = (await _application.QueryAsync(
            "mutation($id: ID!) { eraseWorker(input: { workerId: $id }) { workerErasure { details notices importRows keys text { th en } } errors { __typename } } }",
            new { id })).At("eraseWorker.workerErasure");

        Assert.Equal((3, 1, 2, 2), (erased.Count("details"), erased.Count("notices"), erased.Count("importRows"), erased.Count("keys")));
        Assert.NotEqual(erased.Text("text.th"), erased.Text("text.en"));
        Assert.Equal((1, 3, 1), (await db.Workers.CountAsync(), await db.PersonalDetails.CountAsync(), await db.ImportRows.CountAsync()));
        Assert.All(copy.Take(3), detail => Assert.Null(vault.Unprotect(slot, detail.Ciphertext)));
        Assert.Null(vault.Unprotect(slot, rows[0].CellsCiphertext));
        Assert.Null(vault.Unprotect(rows[2].KeySlot!.Value, rows[2].CellsCiphertext));
        Assert.All(copy.Skip(3), detail => Assert.NotNull(vault.Unprotect(other, detail.Ciphertext)));
        Assert.Equal("NotFoundError", (await _application.QueryAsync(
            "mutation($id: ID!) { eraseWorker(input: { workerId: $id }) { errors { __typename } } }", new { id })).List("eraseWorker.errors")[0].Text("__typename"));
    }

    [Theory]
    [InlineData("{ workers { totalCount } }")]
    [InlineData("{ workers { nodes { occupationCode } } }")]
    [InlineData("{ node(id: \"V29ya2VyOjE=\") { id ... on Worker { occupationCode } } }")]
    [InlineData("{ workers(where: { occupationCode: { eq: \"7212\" } }) { totalCount } }")]
    [InlineData("{ workers(order: [{ wageWish: ASC }]) { nodes { id } } }")]
    [InlineData("mutation { registerWorker(input: { subdistrictCode: \"550501\" }) { worker { id } } }")]
    [InlineData("mutation { eraseWorker(input: { workerId: \"V29ya2VyOjE=\" }) { workerErasure { keys } } }")]
    [InlineData("mutation { recordWorkerNotice(input: { workerId: \"V29ya2VyOjE=\", kind: SHARING, textVersion: \"1\" }) { worker { id } } }")]
    public async Task Public_AskingForAWorkerOnAnyPath_IsRefusedByCode(string operation)
    {
        await RegisteredAsync(7);
        await using var open = await _application.ServeToAsync(Caller.Public);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await open.ErrorAsync(operation)).Text("extensions.code"));
    }

    [Fact]
    public async Task Researcher_SeesWorkersUnderNumbersAndChangesNothing()
    {
        var id = await RegisteredAsync(7);
        await using var researcher = await _application.ServeToAsync(Caller.Researcher);
        var seen = Assert.Single((await researcher.QueryAsync("{ workers { totalCount nodes { id occupationCode } } }")).List("workers.nodes"));
        Assert.Equal(id, seen.Text("id"));
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await researcher.ErrorAsync(
            $$"""mutation { eraseWorker(input: { workerId: "{{id}}" }) { workerErasure { keys } } }""")).Text("extensions.code"));
    }

    private async Task<string> RegisteredAsync(int number) => (await RegisterAsync(
        new { subdistrictCode = "550501", person = new { nationalId = WorkerList.IdOf(number) } })).Text("worker.id")!;

    private async Task<JsonElement> RegisterAsync(object input) =>
        (await _application.QueryAsync(Register, new { input })).At("registerWorker");
}
