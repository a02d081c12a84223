using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>How a product is shown.</summary>
public sealed class ProductType : EntityType<Product>
{
    /// <summary>Lists the fields.</summary>
    public ProductType()
    {
        this.Public();
        Key(p => p.Id);
        Scalar(p => p.NameTh);
        Scalar(p => p.NameEn);
        Scalar(p => p.Kinds);
        Scalar(p => p.Sectors);
        ToMany(p => p.Chains, c => c.ProductId);
        Scalar(p => p.Published);
        Scalar(p => p.Synthetic);
        Scalar(p => p.CreatedAt);
    }
}
