using Sedz.Schema;
using Sedz.Schema.Activities;

namespace Sedz.Api.Workers;

/// <summary>One of the nine activities of the programme (R2.1).</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Name">What people call it.</param>
public sealed record ActivityAnswer(ProgrammeActivity Activity, LocalizedText Name);
