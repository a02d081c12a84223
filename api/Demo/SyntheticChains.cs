using Sedz.Schema.Database;
using Sedz.Schema.Partners;
using Sedz.Schema.Sites;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.Demo;

/// <summary>
/// Made-up products and value chains at made-up sites. Each says that it is synthetic, in its name and in its record. Most balance to the
/// gram; of some a price is not told or more goes in than comes out, so that findings have something to say.
/// </summary>
/// <param name="db">The database, in the caller's transaction.</param>
internal sealed class SyntheticChains(SedzDb db) : IDisposable
{
    /// <summary>Chains are made up among so many sites.</summary>
    private const int MostSites = 2_000;

    /// <summary>One chain for so many sites.</summary>
    private const int SitesForEachChain = 8;

    /// <summary>The year of the flows, CE.</summary>
    private const int Year = 2021;

    private const string Bangkok = "10";

    private readonly BulkInsert<Product> products = new(db, keepKeys: true);
    private readonly BulkInsert<ValueChain> chains = new(db, keepKeys: true);
    private readonly BulkInsert<ChainStage> stages = new(db, keepKeys: true);
    private readonly BulkInsert<ChainFlow> flows = new(db);
    private readonly BulkInsert<ChainMaterial> materials = new(db);
    private readonly Random random = new(SyntheticCountry.Seed);
    private int lastChain = Math.Max(db.ValueChains.Max(c => (int?)c.Id) ?? 0, db.Products.Max(p => (int?)p.Id) ?? 0);
    private int lastStage = db.ChainStages.Max(s => (int?)s.Id) ?? 0;

    /// <summary>Makes up and writes the chains of a batch of sites that are written.</summary>
    /// <param name="sites">The sites.</param>
    /// <param name="partners">The organisations by their provinces.</param>
    public void Write(IReadOnlyList<Site> sites, ILookup<string, Partner> partners)
    {
        ValueChain[] made = [.. sites.Where(site => site.Id <= MostSites && site.Id % SitesForEachChain == 1).Select(site => Of(site, partners))];
        products.AddAll(made.Select(chain => chain.Product!));
        chains.AddAll(made);
        stages.AddAll(made.SelectMany(chain => chain.Stages));
        flows.AddAll(made.SelectMany(chain => chain.Flows));
        materials.AddAll(made.SelectMany(chain => chain.Materials));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        products.Dispose();
        chains.Dispose();
        stages.Dispose();
        flows.Dispose();
        materials.Dispose();
    }

    private ValueChain Of(Site site, ILookup<string, Partner> partners)
    {
        var plan = SyntheticChainPlans.All[++lastChain % SyntheticChainPlans.All.Length];
        var template = ChainTemplates.Find(plan.Template)!;
        var id = lastChain;
        var chain = new ValueChain
        {
            Id = id,
            ProductId = id,
            Product = new()
            {
                Id = id,
                NameTh = $"{template.Name.Th} (ผลิตภัณฑ์สมมติ {site.Code})",
                NameEn = $"{template.Name.En} (synthetic product, {site.Code})",
                Kinds = [.. template.Kinds],
                Sectors = [.. template.Sectors],
                Circularity = plan.Circularity(),
                Synthetic = true,
                CreatedAt = SyntheticCountry.MadeAt,
            },
            SiteId = site.Id,
            NameTh = $"ห่วงโซ่{template.Name.Th}สมมติ {site.Code}",
            NameEn = $"Synthetic chain of {template.Name.En}, {site.Code}",
            Template = plan.Template,
            Synthetic = true,
            CreatedAt = SyntheticCountry.MadeAt,
            UpdatedAt = SyntheticCountry.MadeAt,
            Version = 1,
        };
        var scale = 0.05m * random.Next(1, 7);
        chain.Stages.AddRange(plan.Steps.Select(step => StageOf(step, chain, site, template, scale, partners[site.ProvinceCode])));
        chain.Materials.AddRange(plan.Materials.Select(material => new ChainMaterial
        {
            ValueChainId = id,
            Code = material.Code,
            NameTh = material.Th,
            NameEn = material.En,
            WeighedUnit = material.Unit,
            KilogramsOfOne = material.Kilograms,
        }));
        chain.Flows.AddRange(FlowsOf(plan, chain, scale));
        return chain;
    }

    private ChainStage StageOf(
        SyntheticChainPlan.Step step, ValueChain chain, Site site, ChainTemplate template, decimal scale, IEnumerable<Partner> partners)
    {
        var name = template.Steps.Single(one => one.Code == step.TemplateStep).Name;
        var isMarket = step.Kind == StageKind.Market;
        var isAtSite = step.Kind is StageKind.Production or StageKind.Processing;
        return new()
        {
            Id = ++lastStage,
            ValueChainId = chain.Id,
            Code = step.Code,
            Kind = step.Kind,
            NameTh = name.Th,
            NameEn = name.En,
            Step = step.TemplateStep,
            PartnerId = partners.FirstOrDefault(partner => partner.Sector == step.By)?.Id,
            ProvinceCode = isMarket ? Bangkok : site.ProvinceCode,
            DistrictCode = isMarket ? null : site.DistrictCode,
            SubdistrictCode = isAtSite ? site.SubdistrictCode : null,
            StockChangeKilograms = step.Stock * scale,
        };
    }

    /// <summary>The flows month by month: all of a month are scaled alike, so that what balances in the plan balances here.</summary>
    private IEnumerable<ChainFlow> FlowsOf(SyntheticChainPlan plan, ValueChain chain, decimal scale)
    {
        var stageIds = chain.Stages.ToDictionary(stage => stage.Code, stage => stage.Id);
        int? NumberOf(string? code) => code is null ? null : stageIds[code];
        var (withoutPrice, leaking) = (random.NextDouble() < 0.2, random.NextDouble() < 0.2);
        foreach (var (month, part) in plan.Months)
        {
            var first = new DateOnly(Year, month, 1);
            foreach (var (at, move) in plan.Moves.Index())
            {
                var factor = scale * part;
                yield return new()
                {
                    ValueChainId = chain.Id,
                    FromStageId = NumberOf(move.From),
                    ToStageId = NumberOf(move.To),
                    Role = move.Role,
                    Material = move.Material,
                    Quantity = leaking && at == plan.Moves.Length - 2 ? move.Quantity * factor * 0.8m : move.Quantity * factor,
                    Unit = move.Unit,
                    Lost = move.Role == FlowRole.Loss ? null : move.Lost * factor,
                    Baht = withoutPrice && at == 0 ? null : move.Baht * factor,
                    FirstDay = first,
                    LastDay = first.AddMonths(1).AddDays(-1),
                    Attestation = random.NextDouble() < 0.4 ? Attestation.Verified : Attestation.Stated,
                    Synthetic = true,
                    CreatedAt = SyntheticCountry.MadeAt,
                };
            }
        }
    }
}
