using Sedz.Schema.PersonalData;
using Sedz.Schema.Workers;
using static Sedz.Api.Imports.Workers.WorkerColumn;

namespace Sedz.Api.Imports.Workers;

/// <summary>Which columns a sheet has: what it has no column for, an update leaves as it is.</summary>
internal sealed record WorkerColumnsOfASheet(Predicate<WorkerColumn> Has)
{
    /// <summary>The profile that a row makes of a stored one.</summary>
    public WorkerProfile Over(WorkerProfile stored, WorkerProfile row) => stored with
    {
        SubdistrictCode = row.SubdistrictCode,
        OccupationCode = row.OccupationCode,
        OccupationText = row.OccupationText,
        IndustryCode = Has(Industry) ? row.IndustryCode : stored.IndustryCode,
        IndustryText = Has(Industry) ? row.IndustryText : stored.IndustryText,
        Skills = Has(Skills) ? row.Skills : stored.Skills,
        SkillText = Has(Skills) ? row.SkillText : stored.SkillText,
        WantedSkills = Has(Interests) ? row.WantedSkills : stored.WantedSkills,
        Interests = Has(Interests) ? row.Interests : stored.Interests,
        InterestText = Has(Interests) ? row.InterestText : stored.InterestText,
        Education = Has(WorkerColumn.Education) ? row.Education : stored.Education,
        LaidOffOn = Has(LaidOffOn) ? row.LaidOffOn : stored.LaidOffOn,
        ReturnedOn = Has(ReturnedOn) ? row.ReturnedOn : stored.ReturnedOn,
        Availability = HasAvailability ? row.Availability : stored.Availability,
        AvailableFrom = HasAvailability ? row.AvailableFrom : stored.AvailableFrom,
        WageWish = Has(WageWish) ? row.WageWish : stored.WageWish,
    };

    /// <summary>The personal details that a row makes of stored ones.</summary>
    public SortedDictionary<PersonalDetailKind, string> Over(
        SortedDictionary<PersonalDetailKind, string> stored, SortedDictionary<PersonalDetailKind, string> row)
    {
        var next = new SortedDictionary<PersonalDetailKind, string>(row);
        Keep(Name, PersonalDetailKind.Name);
        Keep(NationalId, PersonalDetailKind.NationalId);
        Keep(Phone, PersonalDetailKind.Phone);
        return next;

        void Keep(WorkerColumn column, PersonalDetailKind kind)
        {
            if (!Has(column) && stored.TryGetValue(kind, out var value)) next[kind] = value;
        }
    }

    private bool HasAvailability => Has(WorkerColumn.Availability) || Has(AvailableFrom);
}
