using Sedz.Analytics.Portfolios;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Readiness;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.Portfolios;

/// <summary>What may be asked of a portfolio, and what is refused.</summary>
internal static class PortfolioInputs
{
    /// <summary>Above the budget of the state, so that a slip of the keyboard is found and sums stay exact.</summary>
    private const decimal MostBaht = 10_000_000_000_000;

    /// <summary>The most steps of a search; one for the choice and one for each rule follow each other in one request.</summary>
    private const double MostSteps = 10;

    private const double DefaultSteps = 2;

    /// <summary>Refuses what cannot be used.</summary>
    /// <exception cref="RequestError">It cannot be used.</exception>
    public static void ThrowIfUnusable(PortfolioInput input)
    {
        ThrowUnlessMoney(input.BudgetBaht, nameof(input.BudgetBaht));
        ThrowUnlessMoney(input.CostPerSiteBaht, nameof(input.CostPerSiteBaht));
        ThrowUnlessMoney(input.CostPerRaiBaht, nameof(input.CostPerRaiBaht));
        foreach (var cost in input.Costs ?? [])
        {
            ThrowUnlessMoney(cost.Baht, $"costs {cost.SiteCode}");
        }

        if (input.Costs?.GroupBy(cost => cost.SiteCode).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw RequestError.Invalid(
                $"costs มีพื้นที่ {twice.Key} มากกว่าหนึ่งครั้ง โปรดระบุพื้นที่ละหนึ่งค่า",
                $"costs lists {twice.Key} more than once: give one cost a site.");
        }

        if (input is { CostPerSiteBaht: null, CostPerRaiBaht: null } && input.Costs is null or { Count: 0 })
        {
            throw RequestError.Invalid(
                "ต้องระบุต้นทุนของพื้นที่ด้วย costPerSiteBaht, costPerRaiBaht หรือ costs เพราะโครงการไม่ได้ประกาศต้นทุนไว้",
                "Say what sites cost by costPerSiteBaht, costPerRaiBaht or costs: the programme publishes no cost.");
        }

        ThrowIfNegative(input.MostSites, nameof(input.MostSites));
        ThrowIfNegative(input.AtLeastPerProvince, nameof(input.AtLeastPerProvince));
        ThrowIfNegative(input.AtLeastPerCluster, nameof(input.AtLeastPerCluster));
        foreach (var cover in input.Hazards ?? [])
        {
            ThrowUnlessCover(cover);
        }

        if (input.Hazards?.GroupBy(cover => cover.Hazard).Any(group => group.Count() > 1) == true)
        {
            throw RequestError.Invalid("hazards มีภัยเดียวกันมากกว่าหนึ่งครั้ง", "hazards names a hazard more than once.");
        }

        foreach (var cover in input.Partners ?? [])
        {
            ThrowIfNegative(cover.AtLeast, nameof(cover.AtLeast));
        }

        if (input.Partners?.GroupBy(cover => cover.Sector).Any(group => group.Count() > 1) == true)
        {
            throw RequestError.Invalid("partners มีภาคเดียวกันมากกว่าหนึ่งครั้ง", "partners names a sector more than once.");
        }

        if (input.AtLeastSectors is < 0 or > ReadinessScale.PartnerSectors)
        {
            throw RequestError.Invalid(
                $"atLeastSectors ต้องเป็น 0 ถึง {ReadinessScale.PartnerSectors}", $"atLeastSectors must be 0 to {ReadinessScale.PartnerSectors}.");
        }

        if (input.Effort is { } effort && !(effort is >= SearchEffort.LeastSteps and <= MostSteps))
        {
            throw RequestError.Invalid(
                $"effort ต้องอยู่ระหว่าง {SearchEffort.LeastSteps} ถึง {MostSteps}",
                $"effort must be {SearchEffort.LeastSteps} to {MostSteps}.");
        }
    }

    /// <summary>The effort that was asked for.</summary>
    public static SearchEffort EffortOf(PortfolioInput input) => new(input.Effort ?? DefaultSteps, input.Seed);

    private static void ThrowUnlessCover(HazardCoverInput cover)
    {
        ThrowIfNegative(cover.AtLeast, nameof(cover.AtLeast));
        if (!RecurrenceScale.Hazards.Contains(cover.Hazard))
        {
            throw RequestError.Invalid(
                "hazards ใช้ได้กับอุทกภัยและภัยแล้ง ซึ่งเป็นภัยที่ใช้จัดลำดับ",
                "hazards takes flood and drought, the hazards that sites are ranked on.");
        }

        if (cover.RatePerYear is { } rate && !(double.IsFinite(rate) && rate > 0))
        {
            throw RequestError.Invalid("ratePerYear ต้องมากกว่า 0 ครั้งต่อปี", "ratePerYear must be above 0 events a year.");
        }
    }

    private static void ThrowUnlessMoney(decimal? baht, string field)
    {
        if (baht is < 0 or > MostBaht)
        {
            var name = char.ToLowerInvariant(field[0]) + field[1..];
            throw RequestError.Invalid($"{name} ต้องเป็น 0 ถึง {MostBaht:N0} บาท", $"{name} must be 0 to {MostBaht:N0} baht.");
        }
    }

    private static void ThrowIfNegative(int? number, string field)
    {
        if (number < 0)
        {
            var name = char.ToLowerInvariant(field[0]) + field[1..];
            throw RequestError.Invalid($"{name} ต้องไม่ติดลบ", $"{name} must not be negative.");
        }
    }
}
