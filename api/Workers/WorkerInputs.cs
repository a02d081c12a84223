using GraphQL;
using Sedz.Schema.Activities;
using Sedz.Schema.Workers;

namespace Sedz.Api.Workers;

/// <summary>Who a worker is. It is encrypted with a key of the person's own, and no field ever shows it.</summary>
/// <param name="Name">Name.</param>
/// <param name="NationalId">National id, 13 digits; its last digit is checked.</param>
/// <param name="Phone">Telephone number.</param>
public sealed record WorkerPersonInput(string? Name = null, string? NationalId = null, string? Phone = null);

/// <summary>A returning worker to register.</summary>
/// <param name="SubdistrictCode">Six-digit code of the home sub-district, of the table of places.</param>
/// <param name="Person">Who it is; without it the person cannot be found again.</param>
/// <param name="OccupationCode">Former occupation: 1 to 4 digits of ISCO-08.</param>
/// <param name="OccupationText">Former occupation in words.</param>
/// <param name="IndustryCode">Former industry: a section's letter, or 2 to 5 digits of ISIC or TSIC.</param>
/// <param name="IndustryText">Former industry in words.</param>
/// <param name="Skills">Codes of the skills that the worker has.</param>
/// <param name="WantedSkills">Codes of the skills that the worker wants.</param>
/// <param name="SkillText">Skills that are not in the list, in words.</param>
/// <param name="Education">Highest education.</param>
/// <param name="LaidOffOn">Day of the lay-off.</param>
/// <param name="ReturnedOn">Day of the return; not before the lay-off.</param>
/// <param name="Availability">Whether the worker can take up work.</param>
/// <param name="AvailableFrom">From when, with <c>FROM_DATE</c>.</param>
/// <param name="WageWish">Baht a month; null while it is not known.</param>
/// <param name="Interests">Activities that interest.</param>
/// <param name="InterestText">Interests in words.</param>
/// <param name="LegalBasis">On what the holding of the data rests.</param>
/// <param name="NoticeVersion">Version of the notice of s.23 that was given just now; it can be recorded later.</param>
public sealed record RegisterWorkerInput(
    string SubdistrictCode,
    WorkerPersonInput? Person = null,
    string? OccupationCode = null,
    string? OccupationText = null,
    string? IndustryCode = null,
    string? IndustryText = null,
    IReadOnlyList<string>? Skills = null,
    IReadOnlyList<string>? WantedSkills = null,
    string? SkillText = null,
    Education? Education = null,
    DateOnly? LaidOffOn = null,
    DateOnly? ReturnedOn = null,
    Availability Availability = Availability.Unknown,
    DateOnly? AvailableFrom = null,
    int? WageWish = null,
    IReadOnlyList<ProgrammeActivity>? Interests = null,
    string? InterestText = null,
    LegalBasis LegalBasis = LegalBasis.PublicTask,
    string? NoticeVersion = null);

/// <summary>A notice that a worker was given.</summary>
/// <param name="WorkerId">Global id of the worker.</param>
/// <param name="Kind">Of the collection of the data (s.23), or of passing them to a private employer (s.27).</param>
/// <param name="TextVersion">Version of the text.</param>
/// <param name="Basis">On what the use of the data rests.</param>
public sealed record RecordWorkerNoticeInput(
    [property: Id] string WorkerId, NoticeKind Kind, string TextVersion, LegalBasis Basis = LegalBasis.PublicTask);

/// <summary>A worker to erase.</summary>
/// <param name="WorkerId">Global id of the worker.</param>
public sealed record EraseWorkerInput([property: Id] string WorkerId);
