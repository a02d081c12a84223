using Sedz.Schema.PersonalData;
using Sedz.Schema.Workers;

namespace Sedz.Api.Imports.Workers;

/// <summary>The worker that an accepted row describes. The details are personal and leave here only towards encryption.</summary>
internal sealed record WorkerDraft(WorkerProfile Profile, SortedDictionary<PersonalDetailKind, string> Details, string? NoticeVersion, DateTime? NoticeAt)
{
    /// <summary>Where and what; never who.</summary>
    public override string ToString() => $"{Profile.SubdistrictCode} {Profile.OccupationCode}";
}
