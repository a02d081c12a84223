using Sedz.Analytics.ValueChains;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.ValueChains;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.Imports.Flows;

/// <summary>A chain that rows may name, with its stages and materials by what people write.</summary>
internal sealed class SheetChain
{
    /// <summary>Takes a chain with its stages and materials.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="siteCode">Code of its site; null of a chain of a wider area.</param>
    public SheetChain(ValueChain chain, string? siteCode)
    {
        (Chain, SiteCode, Id) = (chain, siteCode, GlobalId.Encode(nameof(ValueChain), chain.Id));
        Facts = ChainReader.FactsOf(chain.Stages, [], chain.Materials);
        foreach (var stage in chain.Stages) Stages.Add(stage, stage.Code, stage.NameTh, stage.NameEn);
        foreach (var material in chain.Materials) Materials.Add(material.Code, material.Code, material.NameTh, material.NameEn);
    }

    /// <summary>The chain.</summary>
    public ValueChain Chain { get; }

    /// <summary>Code of its site; null of a chain of a wider area.</summary>
    public string? SiteCode { get; }

    /// <summary>Its global id.</summary>
    public string Id { get; }

    /// <summary>Stages and materials as the rules take them.</summary>
    public ChainFacts Facts { get; }

    /// <summary>The stages.</summary>
    public WrittenNames<ChainStage> Stages { get; } = new();

    /// <summary>Codes of the materials that are stated, or that a flow is of.</summary>
    public WrittenNames<string> Materials { get; } = new();
}
