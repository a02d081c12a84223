using Sedz.Schema.Hazards;

namespace Sedz.Api.Hazards;

/// <summary>The class of frequency that one source gives for a place, as it gives it.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="TimesFrom">The least number of times.</param>
/// <param name="TimesTo">The greatest number of times.</param>
/// <param name="OutOfYears">The years over which it was counted.</param>
/// <param name="Level">How closely it is tied to the place.</param>
/// <param name="IsCounted">
/// Whether it makes a rate. Without the years and provinces in which the source looked it is shown only, because its silence elsewhere says
/// nothing.
/// </param>
public sealed record FrequencyAtPlace(string SourceId, int TimesFrom, int TimesTo, int OutOfYears, EvidenceLevel Level, bool IsCounted);
