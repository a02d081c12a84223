using Sedz.Analytics.ValueChains;
using Sedz.Analytics.ValueChains.Circularity;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>From inputs that have been looked at to the rows that keep them.</summary>
internal static class ChainRows
{
    /// <summary>A chain with its stages, materials and, where it is new, its product.</summary>
    public static ValueChain Of(ChainReferences references, DefineValueChainInput input, DateTime now) => new()
    {
        ProductId = references.ProductId ?? 0,
        Product = input.Product is { } product ? Of(product, now) : null,
        SiteId = references.SiteId,
        NameTh = input.NameTh.Trim(),
        NameEn = input.NameEn?.Trim(),
        Template = input.Template,
        Published = input.Published,
        Stages = [.. input.Stages.Zip(references.PartnerIds, Of)],
        Materials =
        [
            .. (input.Materials ?? []).Select(material => new ChainMaterial
            {
                Code = material.Code,
                NameTh = material.NameTh.Trim(),
                NameEn = material.NameEn?.Trim(),
                WeighedUnit = material.WeighedUnit,
                KilogramsOfOne = material.KilogramsOfOne,
            }),
        ],
        CreatedAt = now,
        UpdatedAt = now,
        Version = 1,
    };

    /// <summary>A flow of a chain whose stages are loaded.</summary>
    public static ChainFlow Of(ValueChain chain, RecordFlowInput input, DateTime now) => new()
    {
        ValueChainId = chain.Id,
        FromStageId = NumberOf(chain, input.FromStage),
        ToStageId = NumberOf(chain, input.ToStage),
        Role = input.Role,
        Material = input.Material,
        Quantity = input.Quantity,
        Unit = input.Unit,
        Lost = input.Lost,
        Baht = input.Baht,
        FirstDay = input.FirstDay,
        LastDay = input.LastDay,
        Attestation = input.Attestation,
        CreatedAt = now,
    };

    /// <summary>What is to be recorded, as analytics takes it; without a number yet, it goes by its material.</summary>
    public static FlowFacts FactsOf(RecordFlowInput input) => new()
    {
        Id = $"\"{input.Material}\"",
        From = input.FromStage,
        To = input.ToStage,
        Role = input.Role,
        Material = input.Material,
        Quantity = input.Quantity,
        Unit = input.Unit,
        Lost = input.Lost,
        Baht = input.Baht,
        FirstDay = input.FirstDay,
        LastDay = input.LastDay,
    };

    private static int? NumberOf(ValueChain chain, string? code) =>
        code is null ? null : chain.Stages.Single(stage => stage.Code == code).Id;

    private static ChainStage Of(ChainStageInput stage, int? partnerId) => new()
    {
        Code = stage.Code,
        Kind = stage.Kind,
        NameTh = stage.NameTh.Trim(),
        NameEn = stage.NameEn?.Trim(),
        Step = stage.Step,
        PartnerId = partnerId,
        ProvinceCode = stage.PlaceCode?[..2],
        DistrictCode = stage.PlaceCode is { Length: >= 4 } district ? district[..4] : null,
        SubdistrictCode = stage.PlaceCode is { Length: 6 } subdistrict ? subdistrict : null,
        Capacity = stage.Capacity,
        CapacityUnit = stage.CapacityUnit,
        CapacityDays = stage.CapacityDays,
        StockChangeKilograms = stage.StockChangeKilograms,
    };

    private static Product Of(ProductInput product, DateTime now) => new()
    {
        NameTh = product.NameTh.Trim(),
        NameEn = product.NameEn?.Trim(),
        Kinds = [.. (product.Kinds ?? []).Distinct()],
        Sectors = [.. (product.Sectors ?? []).Distinct()],
        Circularity = Of(product.Circularity ?? new()),
        Published = product.Published,
        CreatedAt = now,
    };

    private static ProductCircularity Of(CircularityFacts inputs) => new()
    {
        Mass = inputs.Mass,
        RecycledFeedstock = inputs.RecycledFeedstock,
        ReusedFeedstock = inputs.ReusedFeedstock,
        SustainedFeedstock = inputs.SustainedFeedstock,
        CollectedForRecycling = inputs.CollectedForRecycling,
        Reused = inputs.Reused,
        Composted = inputs.Composted,
        EnergyRecovered = inputs.EnergyRecovered,
        FeedstockRecyclingYield = inputs.FeedstockRecyclingYield,
        RecyclingYield = inputs.RecyclingYield,
        RelativeLifetime = inputs.RelativeLifetime,
        RelativeUse = inputs.RelativeUse,
    };
}
