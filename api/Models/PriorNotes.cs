using Sedz.Analytics.Hazards.Learning;
using Sedz.Schema;

namespace Sedz.Api.Models;

/// <summary>
/// Which prior of recurrence speaks in a ranking, as its readers are told; nothing where the published rule does and no version is in use.
/// </summary>
internal static class PriorNotes
{
    public static IReadOnlyList<LocalizedText> Of(ActiveModel<TrainedPriors> priors) => priors switch
    {
        { FellBack: { } why } => [why],
        { Version: { Synthetic: true } version } =>
        [
            new(
                $"ค่าตั้งต้นของอัตราเกิดภัยมาจากแบบจำลองรุ่นที่ {version.Number} ซึ่งฝึกจากข้อมูลสมมติ",
                $"The prior rates are those of model version {version.Number}, trained on synthetic data"),
        ],
        { Version: { } version } =>
        [
            new(
                $"ค่าตั้งต้นของอัตราเกิดภัยมาจากแบบจำลองรุ่นที่ {version.Number}",
                $"The prior rates are those of model version {version.Number}"),
        ],
        _ => [],
    };
}
