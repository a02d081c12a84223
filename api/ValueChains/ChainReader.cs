using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Hazards;
using Sedz.Analytics.ValueChains;
using Sedz.Analytics.ValueChains.Circularity;
using Sedz.Analytics.ValueChains.Units;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>From the rows of value chains to the facts that analytics takes: four statements, however many chains.</summary>
internal static class ChainReader
{
    /// <summary>The name by which findings and figures name a flow.</summary>
    public static string CodeOf(int flowId) => flowId.ToString(CultureInfo.InvariantCulture);

    /// <summary>The chains of some numbers; the caller has seen to it that they may be seen.</summary>
    public static async Task<Dictionary<int, KnownChain>> ReadAsync(
        SedzDb db, IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        var chains = await db.ValueChains.AsNoTracking().Include(c => c.Product)
            .Where(c => EF.Parameter(ids).Contains(c.Id)).ToListAsync(cancellationToken);
        var stages = await db.ChainStages.AsNoTracking()
            .Where(s => EF.Parameter(ids).Contains(s.ValueChainId)).ToListAsync(cancellationToken);
        var flows = await db.ChainFlows.AsNoTracking()
            .Where(f => EF.Parameter(ids).Contains(f.ValueChainId)).ToListAsync(cancellationToken);
        var materials = await db.ChainMaterials.AsNoTracking()
            .Where(m => EF.Parameter(ids).Contains(m.ValueChainId)).ToListAsync(cancellationToken);
        var (stagesOf, flowsOf, materialsOf) =
            (stages.ToLookup(s => s.ValueChainId), flows.ToLookup(f => f.ValueChainId), materials.ToLookup(m => m.ValueChainId));
        return chains.ToDictionary(chain => chain.Id, chain => new KnownChain(
            chain.Template,
            InputsOf(chain.Product!.Circularity),
            ChainReading.Of(FactsOf([.. stagesOf[chain.Id].OrderBy(stage => stage.Id)], flowsOf[chain.Id], materialsOf[chain.Id]))));
    }

    /// <summary>The facts of a chain's rows.</summary>
    public static ChainFacts FactsOf(
        IReadOnlyList<ChainStage> stages, IEnumerable<ChainFlow> flows, IEnumerable<ChainMaterial> materials)
    {
        var codes = stages.ToDictionary(stage => stage.Id, stage => stage.Code);
        return new()
        {
            Stages = [.. stages.Select(FactsOf)],
            Flows = [.. flows.Select(flow => FactsOf(flow, codes))],
            Materials = [.. materials.Select(FactsOf)],
        };
    }

    private static StageFacts FactsOf(ChainStage stage) => new()
    {
        Id = stage.Code,
        Kind = stage.Kind,
        Name = NameOf(stage.NameTh, stage.NameEn, ValueChainWords.Of(stage.Kind).En),
        Step = stage.Step,
        Actor = stage.PartnerId?.ToString(CultureInfo.InvariantCulture),
        Place = stage.ProvinceCode is { } province ? PlaceRef.Closest(province, stage.DistrictCode, stage.SubdistrictCode) : null,
        Capacity = stage is { Capacity: { } capacity, CapacityUnit: { } unit, CapacityDays: { } days } ? new(capacity, unit, days) : null,
        StockChange = stage.StockChangeKilograms is { } stock ? new(stock, MeasureUnits.Kilogram.Code) : null,
    };

    private static FlowFacts FactsOf(ChainFlow flow, Dictionary<int, string> codes) => new()
    {
        Id = CodeOf(flow.Id),
        From = flow.FromStageId is { } from ? codes[from] : null,
        To = flow.ToStageId is { } to ? codes[to] : null,
        Role = flow.Role,
        Material = flow.Material,
        Quantity = flow.Quantity,
        Unit = flow.Unit,
        Lost = flow.Lost,
        Baht = flow.Baht,
        FirstDay = flow.FirstDay,
        LastDay = flow.LastDay,
    };

    private static MaterialFacts FactsOf(ChainMaterial material)
    {
        ImmutableArray<StatedWeight> weights =
            material is { WeighedUnit: { } unit, KilogramsOfOne: { } kilograms } ? [new(unit, kilograms)] : [];
        return new(material.Code, NameOf(material.NameTh, material.NameEn, material.Code), weights);
    }

    private static LocalizedText NameOf(string th, string? en, string otherwise) => new(th, en ?? otherwise);

    private static CircularityFacts InputsOf(ProductCircularity product) => new()
    {
        Mass = product.Mass,
        RecycledFeedstock = product.RecycledFeedstock,
        ReusedFeedstock = product.ReusedFeedstock,
        SustainedFeedstock = product.SustainedFeedstock,
        CollectedForRecycling = product.CollectedForRecycling,
        Reused = product.Reused,
        Composted = product.Composted,
        EnergyRecovered = product.EnergyRecovered,
        FeedstockRecyclingYield = product.FeedstockRecyclingYield,
        RecyclingYield = product.RecyclingYield,
        RelativeLifetime = product.RelativeLifetime,
        RelativeUse = product.RelativeUse,
    };
}
