using Sedz.Schema.Activities;

namespace Sedz.Schema.Workers;

/// <summary>
/// What is told of a worker, apart from who it is: what a form or a row of a sheet says, and what a change replaces. Every member is as in
/// <see cref="Worker"/>.
/// </summary>
public sealed record WorkerProfile
{
    /// <summary>Six-digit code of the home sub-district.</summary>
    public required string SubdistrictCode { get; init; }

    /// <summary>Code of the former occupation.</summary>
    public string? OccupationCode { get; init; }

    /// <summary>The former occupation in words.</summary>
    public string? OccupationText { get; init; }

    /// <summary>Code of the former industry.</summary>
    public string? IndustryCode { get; init; }

    /// <summary>The former industry in words.</summary>
    public string? IndustryText { get; init; }

    /// <summary>Codes of the skills that the worker has, each once, in order.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Codes of the skills that the worker wants, each once, in order.</summary>
    public IReadOnlyList<string> WantedSkills { get; init; } = [];

    /// <summary>Skills in words that are not in the list.</summary>
    public string? SkillText { get; init; }

    /// <summary>Education.</summary>
    public Education? Education { get; init; }

    /// <summary>Day of the lay-off.</summary>
    public DateOnly? LaidOffOn { get; init; }

    /// <summary>Day of the return.</summary>
    public DateOnly? ReturnedOn { get; init; }

    /// <summary>Availability.</summary>
    public Availability Availability { get; init; }

    /// <summary>From when.</summary>
    public DateOnly? AvailableFrom { get; init; }

    /// <summary>Wage wish, baht a month.</summary>
    public int? WageWish { get; init; }

    /// <summary>Activities that interest, each once, in order.</summary>
    public IReadOnlyList<ProgrammeActivity> Interests { get; init; } = [];

    /// <summary>Interests in words.</summary>
    public string? InterestText { get; init; }

    /// <summary>The profile of a stored worker, whose skills are loaded.</summary>
    public static WorkerProfile Of(Worker worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        return new()
        {
            SubdistrictCode = worker.SubdistrictCode,
            OccupationCode = worker.OccupationCode,
            OccupationText = worker.OccupationText,
            IndustryCode = worker.IndustryCode,
            IndustryText = worker.IndustryText,
            Skills = CodesOf(worker, SkillRelation.Has),
            WantedSkills = CodesOf(worker, SkillRelation.Wants),
            SkillText = worker.SkillText,
            Education = worker.Education,
            LaidOffOn = worker.LaidOffOn,
            ReturnedOn = worker.ReturnedOn,
            Availability = worker.Availability,
            AvailableFrom = worker.AvailableFrom,
            WageWish = worker.WageWish,
            Interests = [.. worker.Interests],
            InterestText = worker.InterestText,
        };
    }

    /// <summary>A new worker of this profile, without a number of its own yet where none is given.</summary>
    /// <param name="id">Number of the worker; 0 for the database to give.</param>
    /// <param name="createdAt">When the worker is registered (UTC).</param>
    /// <param name="synthetic">Whether the worker is made up.</param>
    public Worker ToWorker(int id, DateTime createdAt, bool synthetic = false)
    {
        var worker = new Worker
        {
            Id = id,
            SubdistrictCode = SubdistrictCode,
            DistrictCode = SubdistrictCode[..4],
            ProvinceCode = SubdistrictCode[..2],
            Synthetic = synthetic,
            CreatedAt = createdAt,
            UpdatedAt = createdAt,
            Version = 1,
        };
        CopyTo(worker);
        return worker;
    }

    /// <summary>Puts this profile in the place of a worker's, whose skills are loaded. Version and times are the caller's.</summary>
    public void CopyTo(Worker worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        (worker.SubdistrictCode, worker.DistrictCode, worker.ProvinceCode) = (SubdistrictCode, SubdistrictCode[..4], SubdistrictCode[..2]);
        (worker.OccupationCode, worker.OccupationText) = (OccupationCode, OccupationText);
        (worker.IndustryCode, worker.IndustryText) = (IndustryCode, IndustryText);
        worker.SkillText = SkillText;
        worker.Education = Education;
        (worker.LaidOffOn, worker.ReturnedOn) = (LaidOffOn, ReturnedOn);
        (worker.Availability, worker.AvailableFrom) = (Availability, AvailableFrom);
        worker.WageWish = WageWish;
        worker.Interests = [.. Interests];
        worker.InterestText = InterestText;
        SetSkills(worker, SkillRelation.Has, Skills);
        SetSkills(worker, SkillRelation.Wants, WantedSkills);
    }

    private static void SetSkills(Worker worker, SkillRelation relation, IReadOnlyList<string> codes)
    {
        worker.Skills.RemoveAll(skill => skill.Relation == relation && !codes.Contains(skill.SkillCode));
        worker.Skills.AddRange(codes
            .Where(code => worker.Skills.All(skill => skill.Relation != relation || skill.SkillCode != code))
            .Select(code => new WorkerSkill { WorkerId = worker.Id, SkillCode = code, Relation = relation }));
    }

    private static IReadOnlyList<string> CodesOf(Worker worker, SkillRelation relation) =>
        [.. worker.Skills.Where(skill => skill.Relation == relation).Select(skill => skill.SkillCode).Order(StringComparer.Ordinal)];
}
