using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.Imports.Activities;
using Sedz.Api.Imports.Contacts;
using Sedz.Api.Imports.Flows;
using Sedz.Api.Imports.Partners;
using Sedz.Api.Imports.Sites;
using Sedz.Api.Imports.Workers;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports;

/// <summary>Mutations of imports, for administrators.</summary>
public sealed class ImportMutations : MutationFields
{
    private static readonly LocalizedText OnlyKeptRows = new(
        "ทาง API รับรายชื่อพื้นที่ (SITES) ผู้ประสานงาน (CONTACTS) แรงงานคืนถิ่น (WORKERS) ภาคี (PARTNERS) กิจกรรม (ACTIVITIES) "
        + "และการไหลของห่วงโซ่คุณค่า (FLOWS) "
        + "ข้อมูลสถานที่ ภัย ฝน ภูมิประเทศ ความยากจน และระยะทางนำเข้าด้วยคำสั่ง import",
        "The API takes candidate lists (SITES), contacts (CONTACTS), workers (WORKERS), partners (PARTNERS), activities (ACTIVITIES) and "
        + "flows of value chains (FLOWS): use the command import for places, hazards, rainfall, terrain, poverty and distances.");

    private static readonly LocalizedText OnlyForSites = new(
        "ตัวเลือกนี้ใช้กับรายชื่อพื้นที่ (SITES) เท่านั้น", "This is for candidate lists (SITES) only.");

    private static readonly LocalizedText NotForThese = new(
        "ตัวเลือกนี้ใช้กับผู้ประสานงาน (CONTACTS) และกิจกรรม (ACTIVITIES) ไม่ได้ แบบฟอร์มที่ส่งทีหลังแทนที่ของเดิม และแผนกิจกรรมแก้ไขด้วย correctActivity",
        "This is not for contacts (CONTACTS), of whom the form sent later stands, nor for activities (ACTIVITIES): correct a plan with "
        + "correctActivity.");

    /// <summary>Lists the fields.</summary>
    public ImportMutations()
    {
        Mutation<ImportFileInput, Import, int>(
                "importFile",
                "Reads a candidate list, the form of contacts, a list of workers, a sheet of partners, of activities or of flows of value "
                + "chains, judges every row, and writes the accepted ones in one transaction. "
                + "On an error nothing is written.",
                ImportAsync)
            .Fails<ImportRefusedError>().Fails<ValidationError>()
            .For(Caller.AdministratorRole);
        Mutation<CommitImportInput, Import, int>(
                "commitImport",
                "Commits a dry run: its rows are judged again and the accepted ones written. On an error nothing is written.",
                CommitAsync)
            .Fails<ImportRefusedError>()
            .For(Caller.AdministratorRole);
        Mutation<ResolveDuplicateInput, Import, int>(
                "resolveDuplicate",
                "Decides for one row whose parcel is already there: of a dry run, for when it is committed; of a committed import, at "
                + "once. On an error nothing is written.",
                ResolveAsync)
            .Fails<ImportRefusedError>()
            .For(Caller.AdministratorRole);
        Mutation<UndoImportInput, Import, int>(
                "undoImport",
                "Takes an import back: removes what it made and restores what it changed. Refused when any of it was changed since.",
                UndoAsync)
            .Fails<ImportRefusedError>()
            .For(Caller.AdministratorRole);
    }

    private static async Task<MutationResult<int>> ImportAsync(ImportFileInput input, FieldContext context)
    {
        if (!ImportProblems.KeepsRows(input.Kind))
            return new ValidationError(OnlyKeptRows, "kind");
        if (input is { Kind: not ImportKind.Sites, Publish: true }) return new ValidationError(OnlyForSites, "publish");
        if (input is { Kind: ImportKind.Contacts or ImportKind.Activities, OnDuplicate: not OnDuplicate.Skip })
            return new ValidationError(NotForThese, "onDuplicate");
        await using var file = input.File.OpenRead();
        var options = new SiteImportOptions
        {
            DryRun = input.DryRun,
            OnDuplicate = input.OnDuplicate,
            Publish = input.Publish,
            RoundId = input.Round,
        };
        return await RefusedAsync(async () => (input.Kind switch
        {
            ImportKind.Contacts => await context.Service<ContactImporter>().ImportAsync(
                file, input.File.Name, input.DryRun, input.Round, context.CancellationToken),
            ImportKind.Workers => await context.Service<WorkerImporter>().ImportAsync(
                file, input.File.Name, input.DryRun, input.OnDuplicate, progress: null, context.CancellationToken),
            ImportKind.Partners => await context.Service<PartnerImporter>().ImportAsync(
                file, input.File.Name, input.DryRun, input.OnDuplicate, context.CancellationToken),
            ImportKind.Flows => await context.Service<FlowImporter>().ImportAsync(
                file, input.File.Name, input.DryRun, input.OnDuplicate, context.CancellationToken),
            ImportKind.Activities => await context.Service<ActivityImporter>().ImportAsync(
                file, input.File.Name, input.DryRun, cancellationToken: context.CancellationToken),
            _ => await context.Service<SiteImporter>().ImportAsync(
                file, input.File.Name, options, progress: null, context.CancellationToken),
        }).ImportId);
    }

    private static Task<MutationResult<int>> CommitAsync(CommitImportInput input, FieldContext context) => RefusedAsync(async () =>
    {
        var id = context.KeyOf<Import, int>(input.ImportId);
        await using var progress = new AnnouncedProgress(context.Service<ChangeFeed>(), id);
        await context.Service<KeptImports>().CommitAsync(id, progress, context.CancellationToken);
        return id;
    });

    private static Task<MutationResult<int>> ResolveAsync(ResolveDuplicateInput input, FieldContext context) => RefusedAsync(async () =>
    {
        var id = context.KeyOf<Import, int>(input.ImportId);
        await context.Service<SiteImporter>().ResolveAsync(id, input.Row, input.Choice, context.CancellationToken);
        return id;
    });

    private static Task<MutationResult<int>> UndoAsync(UndoImportInput input, FieldContext context) => RefusedAsync(async () =>
    {
        var id = context.KeyOf<Import, int>(input.ImportId);
        await context.Service<KeptImports>().UndoAsync(id, context.CancellationToken);
        return id;
    });

    private static async Task<MutationResult<int>> RefusedAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (ImportRefusedException refused)
        {
            return ImportRefusedError.Of(refused);
        }
    }
}
