using GraphQL;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.Imports.Sites;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports;

/// <summary>Mutations of imports, for administrators.</summary>
public sealed class ImportMutations : MutationFields
{
    private static readonly LocalizedText OnlySites = new(
        "ทาง API รับเฉพาะรายชื่อพื้นที่ (SITES) ไฟล์ชนิดอื่นนำเข้าด้วยคำสั่ง import",
        "The API takes candidate lists (SITES) only: use the command import for other files.");

    /// <summary>Lists the fields.</summary>
    public ImportMutations()
    {
        Mutation<ImportFileInput, Import, int>(
                "importFile",
                "Reads a candidate list, judges every row, and writes the accepted ones in one transaction. On an error nothing is written.",
                ImportAsync)
            .Fails<ImportRefusedError>().Fails<ValidationError>()
            .AuthorizeWithPolicy(Caller.AdministratorRole);
        Mutation<CommitImportInput, Import, int>(
                "commitImport",
                "Commits a dry run: its rows are judged again and the accepted ones written. On an error nothing is written.",
                CommitAsync)
            .Fails<ImportRefusedError>()
            .AuthorizeWithPolicy(Caller.AdministratorRole);
        Mutation<UndoImportInput, Import, int>(
                "undoImport",
                "Takes an import back: removes the sites that it made and restores those that it changed. Refused when one was changed since.",
                UndoAsync)
            .Fails<ImportRefusedError>()
            .AuthorizeWithPolicy(Caller.AdministratorRole);
    }

    private static async Task<MutationResult<int>> ImportAsync(ImportFileInput input, FieldContext context)
    {
        if (input.Kind != ImportKind.Sites)
        {
            return new ValidationError(OnlySites, "kind");
        }

        await using var file = input.File.OpenRead();
        var options = new SiteImportOptions
        {
            DryRun = input.DryRun,
            OnDuplicate = input.OnDuplicate,
            Publish = input.Publish,
            RoundId = input.Round,
        };
        return await RunAsync(async importer =>
            (await importer.ImportAsync(file, input.File.Name, options, progress: null, context.CancellationToken)).ImportId, context);
    }

    private static Task<MutationResult<int>> CommitAsync(CommitImportInput input, FieldContext context) => RunAsync(
        async importer =>
        {
            var id = context.KeyOf<Import, int>(input.ImportId);
            using var progress = new AnnouncedProgress(context.Service<IChangeFeed>(), id);
            return (await importer.CommitAsync(id, progress, context.CancellationToken)).ImportId;
        },
        context);

    private static Task<MutationResult<int>> UndoAsync(UndoImportInput input, FieldContext context) => RunAsync(
        async importer =>
        {
            var id = context.KeyOf<Import, int>(input.ImportId);
            await importer.UndoAsync(id, context.CancellationToken);
            return id;
        },
        context);

    private static async Task<MutationResult<int>> RunAsync(Func<SiteImporter, Task<int>> run, FieldContext context)
    {
        try
        {
            return await run(context.Service<SiteImporter>());
        }
        catch (ImportRefusedException refused)
        {
            return ImportRefusedError.Of(refused);
        }
    }
}
