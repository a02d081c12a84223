using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Flows;
using Sedz.Api.Tests.Imports.Sheets;
using Sedz.Schema.Imports;
using Sedz.Schema.Sites;
using Sedz.Schema.ValueChains;
using static Sedz.Api.Tests.Imports.Flows.FlowSheet;

namespace Sedz.Api.Tests.Imports.Flows;

[Trait("Database", "both")]
public sealed class ImportingFlowsTests : IAsyncLifetime
{
    private FlowSheet _sheet = null!;

    public async Task InitializeAsync() => _sheet = await FlowSheet.CreateAsync();

    public Task DisposeAsync() => _sheet.DisposeAsync().AsTask();

    [Fact]
    public async Task Rows_OfAChain_BecomeItsFlowsByNamesOfStagesAndMaterials()
    {
        var (summary, verdicts) = await _sheet.ImportAsync(Heading + Cocoons + Cloth + Gum);

        Assert.Equal((3, 3, 0, 0), (summary.Rows, summary.Written, summary.Refused, summary.Duplicates));
        var flows = await _sheet.FlowsAsync();
        Assert.Equal(flows.Select(flow => (int?)flow.Id), verdicts.Select(verdict => verdict.Recorded));
        Assert.Equal(
            [
                ("farm", "weaving", FlowRole.Main, "cocoons", 100m, "กก.", 0m, 18_000m, Attestation.Stated),
                ("weaving", "market", FlowRole.Main, "cloth", 20m, "ผืน", 0m, 30_000m, Attestation.Verified),
                ("weaving", null, FlowRole.Loss, "gum", 94m, "kg", (decimal?)null, (decimal?)null, Attestation.Stated),
            ],
            flows.Select(flow => (
                flow.FromStage?.Code, flow.ToStage?.Code, flow.Role, flow.Material, flow.Quantity, flow.Unit, flow.Lost, flow.Baht,
                flow.Attestation)));
        Assert.All(flows, flow => Assert.Equal(
            (new DateOnly(2021, 1, 1), new DateOnly(2021, 1, 31)), (flow.FirstDay!.Value, flow.LastDay!.Value)));
        Assert.All(flows, flow => Assert.Equal(
            (2, _sheet.Application.Clock.GetUtcNow().UtcDateTime), (flow.ValueChain!.Version, flow.ValueChain.UpdatedAt)));
        Assert.Equal(
            [RowWarnings.NewMaterial, null, RowWarnings.NewMaterial], verdicts.Select(verdict => verdict.Warnings.SingleOrDefault()));
    }

    [Fact]
    public async Task Sheet_InEnglishAndAsAWorkbook_IsReadTheSame()
    {
        var (summary, verdicts) = await _sheet.ImportAsync(TinyWorkbook.Of(
            ["Value chain", "Site code", "From stage", "To stage", "Role", "Material", "Quantity", "Unit", "Value in baht", "First day"],
            ["SILK CLOTH", "67-0001", TinyWorkbook.FormulaError("#REF!"), "Weaving", "main product", "dye", 5d, "g", 1_000d, ""],
            ["Silk cloth", "67-0001", "", "Weaving", "main product", "dye", TinyWorkbook.Formula("100/3", 33.3333333333333), "g", 1_000d,
                new DateOnly(2021, 1, 1)]));

        Assert.Equal((1, 1), (summary.Refused, summary.Written));
        Assert.Equal("unknown_stage", Assert.Single(verdicts[0].Errors).Code);
        var flow = Assert.Single(await _sheet.FlowsAsync());
        Assert.Equal(
            (null, 33.333333m, "g", 1_000m, new DateOnly(2021, 1, 1), null),
            (flow.FromStageId, flow.Quantity, flow.Unit, flow.Baht, flow.FirstDay, flow.LastDay));
    }

    [Theory]
    [InlineData("ผ้าฝ้าย,67-0001,farm,weaving,,cocoons,1,kg,,,,,", "chain", "unknown_chain")]
    [InlineData("ผ้าไหม,67-0009,farm,weaving,,cocoons,1,kg,,,,,", "chain", "unknown_chain")]
    [InlineData("ผ้าไหม,,farm,weaving,,cocoons,1,kg,,,,,", "chain", "several_chains")]
    [InlineData(",67-0001,farm,weaving,,cocoons,1,kg,,,,,", "chain", "missing")]
    [InlineData("ผ้าไหม,67-0001,ฟาร์ม,weaving,,cocoons,1,kg,,,,,", "stage", "unknown_stage")]
    [InlineData("ผ้าไหม,67-0001,#REF!,weaving,,cocoons,1,kg,,,,,", "stage", "unknown_stage")]
    [InlineData("ผ้าไหม,67-0001,ไม่ทราบ,weaving,,cocoons,1,kg,,,,,", "stage", "unknown_stage")]
    [InlineData("ผ้าไหม,67-0001,farm,นอกห่วงโซ่,,cocoons,1,kg,,,,,", "stage", "unknown_stage")]
    [InlineData("ผ้าไหม,67-0001,farm,,,cocoons,1,kg,,,,,", "stage", "flow_into_nowhere")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,สูญเสีย,cocoons,1,kg,,,,,", "stage", "flow_into_nowhere")]
    [InlineData("ผ้าไหม,67-0001,,,สูญเสีย,cocoons,1,kg,,,,,", "stage", "flow_from_nowhere")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,ของแถม,cocoons,1,kg,,,,,", "role", "unknown_flow_role")]
    [InlineData("ผ้าไหม,67-0001,farm,,ของแถม,cocoons,1,kg,,,,,", "role", "unknown_flow_role")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,,1,kg,,,,,", "material", "missing")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,cocoons,-1,kg,,,,,", "amount", "negative_flow")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,cocoons,(1),kg,,,,,", "amount", "negative_flow")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,cocoons,1,kg,-5,,,,", "amount", "negative_flow")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,cocoons,1,kg,,-5,,,", "amount", "out_of_range")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,cocoons,9000000000000,kg,,,,,", "amount", "flow_too_large")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,cocoons,1,kg,,2 ล้านล้าน,,,", "amount", "flow_too_large")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,cocoons,1,kg,2,,,,", "amount", "lost_more_than_sent")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,cocoons,มาก,kg,,,,,", "amount", "invalid_quantity")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,cocoons,1 ตัน,kg,,,,,", "amount", "two_units")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,cocoons,1 ตัน,,5 กก.,,,,", "amount", "two_units")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,cocoons,1,kg,,,30/2/2564,,", "date", "invalid_date")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,cocoons,1,kg,,,1/2/2564,1/1/2564,", "date", "period_reversed")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,cocoons,1,kg,,,,,ยังไม่ตรวจ", "attestation", "unknown_attestation")]
    public async Task Row_ThatCannotBe_IsRefusedInBothLanguagesAndWritesNothing(string row, string field, string code)
    {
        var (summary, verdicts) = await _sheet.ImportAsync(Heading + row + "\n");

        var error = Assert.Single(Assert.Single(verdicts).Errors);
        Assert.Equal((field, code), (error.Field, error.Code));
        Assert.Contains(error.Th, letter => letter is >= 'ก' and <= '๛');
        Assert.Equal((0, 1), (summary.Written, summary.Refused));
        Assert.Empty(await _sheet.FlowsAsync());
    }

    [Fact]
    public async Task Row_WithManySlips_IsToldAllOfThem()
    {
        var (_, verdicts) = await _sheet.ImportAsync(Heading + "ผ้าไหม,67-0001,ฟาร์ม,,,cocoons,-1,kg,-2,,1/2/2564,1/1/2564,\n");

        Assert.Equal(
            ["period_reversed", "unknown_stage", "flow_into_nowhere", "negative_flow", "negative_flow"],
            verdicts.Single().Errors.Select(error => error.Code));
        Assert.Contains("สูญเสียระหว่างทาง “-2”", verdicts.Single().Errors[4].Th, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_ThatAreNotKnown_AreAnsweredWithThoseThatExist()
    {
        var (_, verdicts) = await _sheet.ImportAsync(
            Heading + "ผ้าฝ้าย,67-0001,,weaving,,dye,,,,,,,\nผ้าไหม,67-0001,ฟาร์ม,weaving,,dye,,,,,,,\nผ้าไหม,,,weaving,,dye,,,,,,,\n"
            + "ผ้าไหม,67-0009,,weaving,,dye,,,,,,,\nผ้าฝ้าย,67-0009,,weaving,,dye,,,,,,,\n");

        var (chain, stage, several) = (verdicts[0].Errors.Single(), verdicts[1].Errors.Single(), verdicts[2].Errors.Single());
        var (elsewhere, anywhere) = (verdicts[3].Errors.Single(), verdicts[4].Errors.Single());
        Assert.Contains("“ผ้าไหม” (67-0001", chain.Th, StringComparison.Ordinal);
        Assert.DoesNotContain("67-0002", chain.Th, StringComparison.Ordinal);
        Assert.Contains("“เลี้ยงไหม” (farm), “ทอผ้า” (weaving), “ตลาด” (market)", stage.Th, StringComparison.Ordinal);
        Assert.Contains("“Rearing” (farm)", stage.En, StringComparison.Ordinal);
        Assert.All([several, elsewhere, anywhere], error => Assert.Contains("“Silk cloth” (67-0001, ", error.En, StringComparison.Ordinal));
        Assert.All([several, elsewhere, anywhere], error => Assert.Contains("(67-0002 ", error.Th, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Chain_NamedByItsIdOrByANameOfItsOwn_NeedsNoSite()
    {
        var wider = await _sheet.DefineAsync(Silk(siteId: null));
        await _sheet.DefineAsync(Silk(siteId: null, "ผ้าไหมแพรวา"));

        var (summary, verdicts) = await _sheet.ImportAsync(
            Heading + $"{wider},,farm,weaving,,cocoons,1,kg,,,,,\nผ้าไหมแพรวา,,farm,weaving,,cocoons,1,kg,,,,,\n");

        Assert.Equal(2, summary.Written);
        Assert.Equal([("ผ้าไหม", null), ("ผ้าไหมแพรวา", null)], verdicts.Select(verdict => (verdict.Flow!.Chain, verdict.Flow.Site)));
    }

    [Fact]
    public async Task Stages_AndMaterialsOfOneName_AreToldApartByTheirCodes()
    {
        var chain = Silk(siteId: null, "ผ้าสองโรง");
        chain.Stages.Add(new() { Code = "weaving2", Kind = StageKind.Processing, NameTh = "ทอผ้า" });
        chain.Materials.Add(new() { Code = "cloth2", NameTh = "ผ้า" });
        await _sheet.DefineAsync(chain);

        var (_, verdicts) = await _sheet.ImportAsync(
            Heading + "ผ้าสองโรง,,ทอผ้า,market,,ผ้า,1,ผืน,,,,,\nผ้าสองโรง,,weaving2,market,,cloth,1,ผืน,,,,,\n");

        Assert.Equal(["several_stages", "several_materials"], verdicts[0].Errors.Select(error => error.Code));
        Assert.Contains("(weaving2)", verdicts[0].Errors[0].Th, StringComparison.Ordinal);
        Assert.Equal(ImportRowStatus.Accepted, verdicts[1].Status);
    }

    [Fact]
    public async Task Flow_WhoseUnitDoesNotConvertOrIsNotGiven_IsRecordedAndTheRowIsWarned()
    {
        var (summary, verdicts) = await _sheet.ImportAsync(
            Heading + "ผ้าไหม,67-0001,farm,weaving,,cocoons,3,กอง,,,,,\nผ้าไหม,67-0002,farm,weaving,,cocoons,3,,,,,,\n");

        Assert.Equal(2, summary.Written);
        Assert.Equal(["unit_does_not_convert", "new_material"], verdicts[0].Warnings.Order(StringComparer.Ordinal).Reverse());
        var found = verdicts[0].WarningDetails.Single(warning => warning.Code == "unit_does_not_convert");
        Assert.Contains("“กอง”", found.Th, StringComparison.Ordinal);
        Assert.Contains("missing", verdicts[1].Warnings);
    }

    [Fact]
    public async Task Material_OfAFlow_IsFoundAgainHoweverItsLettersAreWritten()
    {
        await _sheet.ImportAsync(Heading + Cocoons);
        var (_, verdicts) = await _sheet.ImportAsync(Heading + "ผ้าไหม,67-0001,farm,weaving,,COCOONS ,5,กก.,,,1/2/2564,28/2/2564,\n");
        Assert.Empty(verdicts.Single().Warnings);
        Assert.Equal(["cocoons", "cocoons"], (await _sheet.FlowsAsync()).Select(flow => flow.Material));
    }

    [Fact]
    public async Task Sheet_ImportedAgain_WritesNothing()
    {
        await _sheet.ImportAsync(Heading + Cocoons + Cloth + Gum);
        var (again, verdicts) = await _sheet.ImportAsync(
            Heading + Cocoons.Replace("กก.", "kg", StringComparison.Ordinal) + Cloth + Gum, onDuplicate: OnDuplicate.Update);

        Assert.Equal((0, 3), (again.Written, again.Duplicates));
        var flows = await _sheet.FlowsAsync();
        Assert.Equal(flows.Select(flow => $"F{flow.Id}"), verdicts.Select(verdict => verdict.DuplicateOf));
        Assert.All(verdicts, verdict => Assert.Null(verdict.Update));
        Assert.All(flows, flow => Assert.Equal(2, flow.ValueChain!.Version));
    }

    [Fact]
    public async Task Flow_ThatIsThereWithOtherAmounts_StandsAndTheRowIsWarned()
    {
        await _sheet.ImportAsync(Heading + Cocoons);
        var more = Cocoons.Replace("๑๐๐", "120", StringComparison.Ordinal);
        var (stored, first) = await _sheet.ImportAsync(Heading + more);
        var (within, second) = await _sheet.ImportAsync(
            Heading + (Cocoons + more).Replace("67-0001", "67-0002", StringComparison.Ordinal));

        Assert.Equal((0, 1), (stored.Written, within.Written));
        Assert.Equal([RowWarnings.FlowKept], first.Single().Warnings);
        Assert.Equal("1", second[1].DuplicateOf);
        Assert.Contains(RowWarnings.FlowKept, second[1].Warnings);
        Assert.Equal([100, 100], (await _sheet.FlowsAsync()).Select(flow => flow.Quantity!.Value));
    }

    [Fact]
    public async Task Duplicate_ThatIsToUpdate_TakesThePlaceOfWhatIsThereAndCanBeTakenBack()
    {
        await _sheet.ImportAsync(Heading + Cocoons);
        var csv = Heading
            + "ผ้าไหม,67-0001,farm,weaving,,cocoons,120,,,,1/1/2564,31/1/2564,ตรวจสอบแล้ว\n"
            + "ผ้าไหม,67-0001,farm,weaving,,cocoons,130,,5,,1/1/2564,31/1/2564,\n"
            + Cloth + Cloth.Replace("30000", "33000", StringComparison.Ordinal);

        var (seen, told) = await _sheet.ImportAsync(csv, dryRun: true, OnDuplicate.Update);

        Assert.Equal(
            (new FlowState(100, "กก.", 0, 18_000, Attestation.Stated), new FlowState(120, "กก.", 0, 18_000, Attestation.Verified)),
            (told[0].Update!.Before, told[0].Update!.After));
        Assert.Equal((null, 33_000m), (told[3].Update!.Flow, told[3].Update!.After.Baht));
        Assert.Contains(RowWarnings.UnitKept, told[0].Warnings);
        Assert.Equal(
            [false, true, false, true], told.Select(verdict => verdict.Warnings.Contains(RowWarnings.FlowReplaced)));
        Assert.Equal(100, Assert.Single(await _sheet.FlowsAsync()).Quantity);

        var update = await _sheet.Kept.CommitAsync(seen.ImportId);

        Assert.Equal((4, 3), (update.Written, update.Duplicates));
        var flows = await _sheet.FlowsAsync();
        Assert.Equal(
            [
                new(130, "กก.", 5, 18_000, Attestation.Verified),
                new(20, "ผืน", 0, 33_000, Attestation.Verified),
            ],
            flows.Select(StateOf));
        Assert.Equal(3, flows[0].ValueChain!.Version);

        await _sheet.Kept.UndoAsync(update.ImportId);

        var left = Assert.Single(await _sheet.FlowsAsync());
        Assert.Equal(new FlowState(100, "กก.", 0, 18_000, Attestation.Stated), StateOf(left));
        Assert.Equal(4, left.ValueChain!.Version);
    }

    [Theory]
    [InlineData("2 ตัน,,1,,", 2, "ตัน", 1, 18_000)]
    [InlineData("2 ตัน,,,,", 2, "ตัน", null, 18_000)]
    [InlineData(",kg,,19000,", 100, "กก.", 0, 19_000)]
    [InlineData(",,7,,", 100, "กก.", 7, 18_000)]
    public async Task Update_ThatLeavesCellsBlank_KeepsWhatItDoesNotSay(string cells, int quantity, string unit, int? lost, int baht)
    {
        await _sheet.ImportAsync(Heading + Cocoons);
        var amounts = cells.Split(',');
        await _sheet.ImportAsync(
            Heading + $"ผ้าไหม,67-0001,farm,weaving,,cocoons,{amounts[0]},{amounts[1]},{amounts[2]},{amounts[3]},1/1/2564,31/1/2564,\n",
            onDuplicate: OnDuplicate.Update);
        Assert.Equal(
            new FlowState(quantity, unit, lost, baht, Attestation.Stated),
            StateOf(Assert.Single(await _sheet.FlowsAsync())));
    }

    [Theory]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,cocoons,,,500,,1/1/2564,31/1/2564,", "lost_more_than_sent")]
    [InlineData("ผ้าไหม,67-0001,farm,weaving,,cocoons,,,1 ตัน,,1/1/2564,31/1/2564,", "two_units")]
    [InlineData("ผ้าไหม,67-0001,?,weaving,,cocoons,1 ตัน,,,,1/1/2564,31/1/2564,", "unknown_stage")]
    public async Task Update_ThatWouldMakeAFlowThatCannotBe_IsRefused(string row, string code)
    {
        await _sheet.ImportAsync(Heading + Cocoons);
        var (summary, verdicts) = await _sheet.ImportAsync(Heading + row + "\n", onDuplicate: OnDuplicate.Update);
        Assert.Equal((0, 1), (summary.Written, summary.Refused));
        Assert.Equal(code, Assert.Single(verdicts.Single().Errors).Code);
        Assert.Null(verdicts.Single().Flow);
        Assert.Equal(0, Assert.Single(await _sheet.FlowsAsync()).Lost);
    }

    [Fact]
    public async Task Update_WithALossAloneOfAQuantityWithoutAUnit_IsRefused()
    {
        await _sheet.ImportAsync(Heading + "ผ้าไหม,67-0001,farm,weaving,,cocoons,100,,,,1/1/2564,31/1/2564,\n");
        var (_, verdicts) = await _sheet.ImportAsync(
            Heading + "ผ้าไหม,67-0001,farm,weaving,,cocoons,,,5 กก.,,1/1/2564,31/1/2564,\n", onDuplicate: OnDuplicate.Update);
        Assert.Equal("two_units", Assert.Single(verdicts.Single().Errors).Code);
        Assert.Null(Assert.Single(await _sheet.FlowsAsync()).Unit);
    }

    [Fact]
    public async Task Update_OfFlowsThatWereRecordedTwice_IsRefusedAndNamesThem()
    {
        var (first, _) = await _sheet.ImportAsync(Heading + Cocoons);
        var recorded = (await _sheet.FlowsAsync()).Single();
        await using (var db = await _sheet.Application.OpenAsync())
        {
            db.Add(new ChainFlow
            {
                ValueChainId = recorded.ValueChainId, FromStageId = recorded.FromStageId, ToStageId = recorded.ToStageId,
                Material = recorded.Material, FirstDay = recorded.FirstDay, LastDay = recorded.LastDay, Quantity = 7, Unit = "kg",
            });
            await db.SaveChangesAsync();
        }

        var other = Heading + Cocoons.Replace("๑๐๐", "120", StringComparison.Ordinal);
        var (_, kept) = await _sheet.ImportAsync(other);
        var (_, refused) = await _sheet.ImportAsync(other, onDuplicate: OnDuplicate.Update);

        Assert.Equal($"F{recorded.Id}", kept.Single().DuplicateOf);
        var error = Assert.Single(refused.Single().Errors);
        Assert.Equal("several_flows", error.Code);
        Assert.Contains($"F{recorded.Id}, F", error.En, StringComparison.Ordinal);
        await _sheet.Kept.UndoAsync(first.ImportId);
        Assert.Equal(7, Assert.Single(await _sheet.FlowsAsync()).Quantity);
    }

    [Fact]
    public async Task Duplicate_ThatIsToFail_WritesNothingAndNamesTheRows()
    {
        await _sheet.ImportAsync(Heading + Cocoons);
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(
            () => _sheet.ImportAsync(Heading + Cloth + Cocoons, onDuplicate: OnDuplicate.Fail));
        Assert.Equal("duplicates_found", refused.Problem.Code);
        Assert.Contains("2 = F", refused.Problem.Sentence.Th, StringComparison.Ordinal);
        Assert.Single(await _sheet.FlowsAsync());
        Assert.Equal(1, (await _sheet.ImportAsync(Heading + Cloth, onDuplicate: OnDuplicate.Fail)).Summary.Written);
    }

    [Fact]
    public async Task DryRun_WritesNothingUntilItIsCommittedAndCanBeTakenBack()
    {
        var (summary, verdicts) = await _sheet.ImportAsync(Heading + Cocoons + Cloth + Gum, dryRun: true);
        Assert.Equal((3, 0), (summary.Accepted, summary.Written));
        Assert.All(verdicts, verdict => Assert.Null(verdict.Recorded));
        Assert.Empty(await _sheet.FlowsAsync());

        Assert.Equal(3, (await _sheet.Kept.CommitAsync(summary.ImportId)).Written);
        Assert.Equal(3, (await _sheet.FlowsAsync()).Count);

        await _sheet.Kept.UndoAsync(summary.ImportId);
        Assert.Empty(await _sheet.FlowsAsync());
        await using var db = await _sheet.Application.OpenAsync();
        Assert.Equal([3, 1], await db.ValueChains.OrderBy(c => c.Id).Select(c => c.Version).ToListAsync());
    }

    [Fact]
    public async Task Flow_ThatALaterImportChanged_IsTakenBackOnlyAfterThatOne()
    {
        var (first, _) = await _sheet.ImportAsync(Heading + Cocoons + Cloth);
        var (second, _) = await _sheet.ImportAsync(
            Heading + Cocoons.Replace("๑๐๐", "120", StringComparison.Ordinal), onDuplicate: OnDuplicate.Update);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => _sheet.Kept.UndoAsync(first.ImportId));

        Assert.Equal("changed_since", refused.Problem.Code);
        Assert.Equal(2, (await _sheet.FlowsAsync()).Count);
        await _sheet.Kept.UndoAsync(second.ImportId);
        await _sheet.Kept.UndoAsync(first.ImportId);
        Assert.Empty(await _sheet.FlowsAsync());
    }

    [Fact]
    public async Task Import_OfWhoseFlowSomethingElseWasMade_CannotBeTakenBack()
    {
        var (import, _) = await _sheet.ImportAsync(Heading + Cocoons);
        await using var db = await _sheet.Application.OpenAsync();
        await db.ChainFlows.ExecuteUpdateAsync(set => set.SetProperty(flow => flow.Material, "thread"));
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => _sheet.Kept.UndoAsync(import.ImportId));
        Assert.Equal("changed_since", refused.Problem.Code);
        Assert.Single(await _sheet.FlowsAsync());
    }

    [Fact]
    public async Task Import_WhoseChainIsGone_IsTakenBackAllTheSame()
    {
        var (import, _) = await _sheet.ImportAsync(Heading + Cocoons);
        await using (var db = await _sheet.Application.OpenAsync()) await db.ValueChains.ExecuteDeleteAsync();
        await _sheet.Kept.UndoAsync(import.ImportId);
        await using var after = await _sheet.Application.OpenAsync();
        Assert.Equal(ImportState.Undone, (await after.Imports.SingleAsync(i => i.Id == import.ImportId)).State);
    }

    [Fact]
    public async Task PersonalData_InAnyCell_AreShownNowhere()
    {
        var (_, verdicts) = await _sheet.ImportAsync(
            Heading
            + "นายสมชาย ใจดี,67-0001,สมชาย ใจดี,weaving,สมชาย ใจดี,1101700230678,1,kg,,,,,\n"
            + "ผ้าไหม,67-0001,farm,weaving,,สมชาย ใจดี,-1,kg,,,,,\n"
            + "ผ้าไหม,67-0001,farm,weaving,,นายสมชาย ใจดี,1,0812345678,,,,,\n");
        var shown = string.Concat(verdicts.Select(verdict => verdict.ToJson()));
        Assert.All(["สมชาย", "1101700230678", "812345678"], secret => Assert.DoesNotContain(secret, shown, StringComparison.Ordinal));
        Assert.DoesNotContain("สมชาย", Assert.Single(await _sheet.FlowsAsync()).Material, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_HoweverMany_AreJudgedByAsManyReadings()
    {
        static string Rows(int count, int year) => Heading + string.Concat(Enumerable.Range(0, count).Select(day =>
        {
            var on = new DateOnly(year, 1, 1).AddDays(day);
            return FormattableString.Invariant(
                $"ผ้าไหม,67-000{(day % 2) + 1},farm,weaving,,cocoons,{day + 1},kg,0,{day},{on:yyyy-MM-dd},{on:yyyy-MM-dd},\n");
        }));
        async Task<(int Importing, int TakingBack)> StatementsAsync(int count, int year)
        {
            var id = 0;
            var importing = await _sheet.Application.StatementsOfAsync(async () =>
            {
                var (summary, _) = await _sheet.ImportAsync(Rows(count, year));
                Assert.Equal((count, 0), (summary.Written, summary.Duplicates));
                id = summary.ImportId;
            });
            Assert.Equal(count, (await _sheet.FlowsAsync()).Count);
            return (importing.Count, (await _sheet.Application.StatementsOfAsync(() => _sheet.Kept.UndoAsync(id))).Count);
        }

        Assert.Equal(await StatementsAsync(10, 2010), await StatementsAsync(1_000, 2015));
        Assert.Empty(await _sheet.FlowsAsync());
    }
}
