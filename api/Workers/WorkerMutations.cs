using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.Imports;
using Sedz.Schema;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Workers;

namespace Sedz.Api.Workers;

/// <summary>Mutations of workers, for administrators.</summary>
public sealed class WorkerMutations : MutationFields
{
    private static readonly LocalizedText NoWorker = new("ไม่มีแรงงานนี้", "There is no such worker");

    private static readonly LocalizedText NoVersion = new("ต้องระบุฉบับของข้อความที่แจ้ง", "Name the version of the text that was given");

    private static readonly LocalizedText Juristic = new(
        "เลขนี้เป็นเลขทะเบียนนิติบุคคล โปรดตรวจ", "This is the number of a juristic person: check it");

    /// <summary>Lists the fields.</summary>
    public WorkerMutations()
    {
        Mutation<RegisterWorkerInput, Worker, int>(
                "registerWorker",
                "Registers a returning worker. Who it is is encrypted with a key of the person's own and shown by no field. On an error nothing is written.",
                RegisterAsync)
            .Fails<ValidationError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<RecordWorkerNoticeInput, Worker, int>(
                "recordWorkerNotice",
                "Records that a worker was given a notice just now. Without one of sharing, nothing may be passed to a private employer.",
                NoticeAsync)
            .Fails<ValidationError>().Fails<NotFoundError>()
            .For(Caller.AdministratorRole);
        Mutation<EraseWorkerInput, WorkerErasure>(
                "eraseWorker",
                "Erases a person for good: the record, what is encrypted, the rows of lists as they came, and the person's keys, by which copies in "
                + "backups become unreadable. It cannot be taken back.",
                EraseAsync)
            .Fails<NotFoundError>()
            .For(Caller.AdministratorRole);
    }

    private static async Task<MutationResult<int>> RegisterAsync(RegisterWorkerInput input, FieldContext context)
    {
        var person = PersonOf(input.Person, out var errors);
        if (errors.Length > 0) return errors;
        return await context.Service<WorkerRegistrar>().RegisterAsync(
            ProfileOf(input), person, input.LegalBasis, Plain(input.NoticeVersion, input.Person?.Name), context.Caller.NameOf(),
            context.CancellationToken);
    }

    private static async Task<MutationResult<int>> NoticeAsync(RecordWorkerNoticeInput input, FieldContext context)
    {
        if (Plain(input.TextVersion, person: null) is not { } version) return new ValidationError(NoVersion, "textVersion");
        var id = context.KeyOf<Worker, int>(input.WorkerId);
        return await context.Service<WorkerRegistrar>().RecordNoticeAsync(
            id, input.Kind, version, input.Basis, context.Caller.NameOf(), context.CancellationToken) is { } recorded
            ? recorded
            : new NotFoundError(NoWorker, input.WorkerId);
    }

    private static async Task<MutationResult<WorkerErasure>> EraseAsync(EraseWorkerInput input, FieldContext context) =>
        await context.Service<WorkerEraser>().EraseAsync(context.KeyOf<Worker, int>(input.WorkerId), context.CancellationToken) is { } erased
            ? erased
            : new NotFoundError(NoWorker, input.WorkerId);

    private static SortedDictionary<PersonalDetailKind, string> PersonOf(WorkerPersonInput? input, out MutationError[] errors)
    {
        var person = new SortedDictionary<PersonalDetailKind, string>();
        var wrong = new List<MutationError>();
        if (CellText.Normalize(input?.Name) is { Length: > 0 } name) person[PersonalDetailKind.Name] = name;
        var id = NationalIdCell.Read(input?.NationalId);
        if (id.Error is { } wrongId) wrong.Add(new ValidationError(wrongId.Sentence, "person.nationalId"));
        else if (id is { HasValue: true, Value.IsJuristic: true }) wrong.Add(new ValidationError(Juristic, "person.nationalId"));
        else if (id.HasValue) person[PersonalDetailKind.NationalId] = id.Value.Reveal();
        var phone = PhoneCell.Read(input?.Phone);
        if (phone.Error is { } wrongPhone) wrong.Add(new ValidationError(wrongPhone.Sentence, "person.phone"));
        else if (phone.HasValue) person[PersonalDetailKind.Phone] = PhoneText.Of(phone.Value);
        errors = [.. wrong];
        return person;
    }

    private static WorkerProfile ProfileOf(RegisterWorkerInput input)
    {
        var person = input.Person?.Name;
        return new()
        {
            SubdistrictCode = input.SubdistrictCode,
            OccupationCode = input.OccupationCode,
            OccupationText = Plain(input.OccupationText, person),
            IndustryCode = input.IndustryCode,
            IndustryText = Plain(input.IndustryText, person),
            Skills = [.. (input.Skills ?? []).Distinct().Order(StringComparer.Ordinal)],
            WantedSkills = [.. (input.WantedSkills ?? []).Distinct().Order(StringComparer.Ordinal)],
            SkillText = Plain(input.SkillText, person),
            Education = input.Education,
            LaidOffOn = input.LaidOffOn,
            ReturnedOn = input.ReturnedOn,
            Availability = input.Availability,
            AvailableFrom = input.AvailableFrom,
            WageWish = input.WageWish,
            Interests = [.. (input.Interests ?? []).Distinct().Order()],
            InterestText = Plain(input.InterestText, person),
        };
    }

    /// <summary>Free text with personal data masked; null where it says nothing.</summary>
    private static string? Plain(string? text, string? person)
    {
        var masked = PersonalDataMask.Read(string.IsNullOrWhiteSpace(person) ? text : PersonName.Mask(text, person));
        return masked.HasValue ? masked.Value : null;
    }
}
