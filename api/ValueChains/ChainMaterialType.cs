using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>How a material of a value chain is shown.</summary>
public sealed class ChainMaterialType : EntityType<ChainMaterial>
{
    /// <summary>Lists the fields.</summary>
    public ChainMaterialType()
    {
        this.Public();
        Key(m => m.Id);
        Scalar(m => m.Code);
        Scalar(m => m.NameTh);
        Scalar(m => m.NameEn);
        Scalar(m => m.WeighedUnit);
        Scalar(m => m.KilogramsOfOne);
    }
}
