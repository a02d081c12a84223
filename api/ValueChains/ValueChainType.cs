using Sedz.Analytics.ValueChains.Drawing;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>How a value chain is shown.</summary>
public sealed class ValueChainType : EntityType<ValueChain>
{
    /// <summary>Lists the fields.</summary>
    public ValueChainType()
    {
        this.Public();
        Key(c => c.Id);
        Scalar(c => c.NameTh);
        Scalar(c => c.NameEn);
        ToOne(c => c.Product, c => c.ProductId);
        ToOne(c => c.Site, c => c.SiteId);
        Scalar(c => c.Template);
        ToMany(c => c.Stages, s => s.ValueChainId);
        ToMany(c => c.Flows, f => f.ValueChainId).AsConnection();
        ToMany(c => c.Materials, m => m.ValueChainId);
        Batched(
            "metrics",
            "What is worked out of the recorded flows. A figure whose inputs are not known has no value and says why; what is wrong is "
            + "among the findings, and the figures name what they leave out.",
            c => c.Id,
            ValueChainAnswers.MetricsAsync);
        Batched(
            "gaps",
            "The steps of its template that it lacks, or has in name only; empty of a chain without a template.",
            c => c.Id,
            ValueChainAnswers.GapsAsync);
        Batched(
                "sankey", "Ready to draw as a Sankey diagram; without the links that close a loop it has none.",
                c => c.Id, ValueChainAnswers.SankeyAsync)
            .Argument<SankeyMeasure?>(ValueChainAnswers.MeasureArgument, "What the widths stand for; MASS when left out.", required: false);
        Scalar(c => c.Published);
        Scalar(c => c.Synthetic);
        Scalar(c => c.CreatedAt);
        Scalar(c => c.UpdatedAt);
        Scalar(c => c.Version);
    }
}
