using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>How a stage of a value chain is shown. The public sees its organisation where it may see that organisation.</summary>
public sealed class ChainStageType : EntityType<ChainStage>
{
    /// <summary>Lists the fields.</summary>
    public ChainStageType()
    {
        this.Public();
        Key(s => s.Id);
        Scalar(s => s.Code);
        Scalar(s => s.Kind);
        Computed("kindText", "The kind in words.", s => s.Kind, ValueChainWords.Of);
        Scalar(s => s.NameTh);
        Scalar(s => s.NameEn);
        Scalar(s => s.Step);
        ToOne(s => s.Partner, s => s.PartnerId);
        ToOne(s => s.Province, s => s.ProvinceCode);
        Scalar(s => s.DistrictCode);
        Scalar(s => s.SubdistrictCode);
        Scalar(s => s.Capacity);
        Scalar(s => s.CapacityUnit);
        Scalar(s => s.CapacityDays);
        Scalar(s => s.StockChangeKilograms);
    }
}
