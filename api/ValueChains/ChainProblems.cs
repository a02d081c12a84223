using Sedz.Analytics;
using Sedz.Analytics.ValueChains;
using Sedz.Analytics.ValueChains.Circularity;
using Sedz.Analytics.ValueChains.Units;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;
using Sedz.Schema.Provinces;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>What may be wrong with a chain to define; of a flow, <see cref="FlowJudgement"/> tells.</summary>
internal static class ChainProblems
{
    /// <summary>No such chain.</summary>
    public static LocalizedText NoChain { get; } = new("ไม่มีห่วงโซ่คุณค่านี้", "There is no such value chain");

    /// <summary>Everything that is wrong with a chain to define, as far as it can be told without the database.</summary>
    public static IEnumerable<MutationError> Of(DefineValueChainInput input)
    {
        if (string.IsNullOrWhiteSpace(input.NameTh))
            yield return Wrong("nameTh", "ระบุชื่อภาษาไทย", "Give the name in Thai");
        if (input.ProductId is null == input.Product is null)
        {
            yield return Wrong(
                "product", "ระบุ productId หรือ product อย่างใดอย่างหนึ่ง", "Give productId or product: one of the two, and not both");
        }

        if (input.Template is { } code && ChainTemplates.Find(code) is null)
        {
            yield return Wrong(
                "template", $"ไม่มีแม่แบบ \"{code}\"", $"There is no template \"{code}\": {Known(ChainTemplates.All, t => t.Code)}");
        }

        var parts = (input.Product is null ? [] : Of(input.Product)).Concat(OfStages(input)).Concat(OfMaterials(input.Materials ?? []));
        foreach (var problem in parts)
            yield return problem;
    }

    private static IEnumerable<MutationError> Of(ProductInput product)
    {
        if (string.IsNullOrWhiteSpace(product.NameTh))
            yield return Wrong("product.nameTh", "ระบุชื่อภาษาไทย", "Give the name in Thai");
        foreach (var sector in (product.Sectors ?? []).Where(sector => BcgSectors.Find(sector) is null))
        {
            yield return Wrong(
                "product.sectors",
                $"ไม่มีสาขา BCG \"{sector}\"",
                $"There is no BCG sector \"{sector}\": {Known(BcgSectors.All, s => s.Code)}");
        }

        if (product.Circularity is { } circularity && Refusal(circularity) is { } refused)
            yield return new ValidationError(refused.Text, "product.circularity");
    }

    private static IEnumerable<MutationError> OfStages(DefineValueChainInput input)
    {
        if (input.Stages.Count == 0)
            yield return Wrong("stages", "ระบุอย่างน้อยหนึ่งขั้น", "Give at least one stage");
        foreach (var twice in input.Stages.GroupBy(stage => stage.Code).Where(stages => stages.Count() > 1))
            yield return Wrong("stages.code", $"รหัสขั้น \"{twice.Key}\" ซ้ำกัน", $"The stage code \"{twice.Key}\" is given twice");
        var template = input.Template is { } code ? ChainTemplates.Find(code) : null;
        foreach (var stage in input.Stages)
        {
            if (string.IsNullOrWhiteSpace(stage.Code) || stage.Code.StartsWith('~'))
            {
                yield return Wrong(
                    "stages.code", "รหัสขั้นต้องไม่ว่างและไม่ขึ้นต้นด้วย ~", "A stage code is not blank and does not begin with ~");
            }

            if (stage.Step is { } step && template?.Steps.Any(one => one.Code == step) != true)
                yield return Wrong("stages.step", $"แม่แบบไม่มีขั้น \"{step}\"", $"The template has no step \"{step}\"");
            if (stage.PlaceCode is { } place && !IsPlace(place))
            {
                yield return Wrong(
                    "stages.placeCode", $"รหัสพื้นที่ \"{place}\" ไม่ถูกต้อง", $"\"{place}\" is no code of 2, 4 or 6 digits in a province");
            }

            if (!IsCapacity(stage))
            {
                yield return Wrong(
                    "stages.capacity", "กำลังการผลิตต้องมากกว่า 0 เป็นหน่วยน้ำหนัก และระบุจำนวนวันตั้งแต่ 1",
                    "A capacity is over 0, in a unit of mass, with days of 1 or more");
            }
        }
    }

    private static IEnumerable<MutationError> OfMaterials(IReadOnlyList<ChainMaterialInput> materials)
    {
        foreach (var twice in materials.GroupBy(material => material.Code).Where(same => same.Count() > 1))
            yield return Wrong("materials.code", $"รหัสวัสดุ \"{twice.Key}\" ซ้ำกัน", $"The material code \"{twice.Key}\" is given twice");
        foreach (var material in materials.Where(material => !IsWeight(material)))
        {
            yield return Wrong(
                "materials.kilogramsOfOne", $"น้ำหนักต่อหน่วยของ \"{material.Code}\" ต้องมากกว่า 0 และมีหน่วยที่รู้จัก",
                $"The weight of a unit of \"{material.Code}\" is over 0, of a unit that is known");
        }
    }

    private static bool IsPlace(string code) =>
        code.Length is 2 or 4 or 6 && code.All(char.IsAsciiDigit) && ProvinceFacts.ByCode.ContainsKey(code[..2]);

    private static bool IsCapacity(ChainStageInput stage) => stage switch
    {
        { Capacity: null, CapacityUnit: null, CapacityDays: null } => true,
        { Capacity: > 0 and <= ChainRules.Largest, CapacityUnit: { } unit, CapacityDays: >= 1 } =>
            MeasureUnits.Find(unit)?.ConvertsTo(MeasureUnits.Kilogram) == true,
        _ => false,
    };

    private static bool IsWeight(ChainMaterialInput material) => material switch
    {
        { WeighedUnit: null, KilogramsOfOne: null } => true,
        { WeighedUnit: { } unit, KilogramsOfOne: > 0 and <= ChainRules.Largest } => MeasureUnits.Find(unit) is not null,
        _ => false,
    };

    private static InputRefusedException? Refusal(CircularityFacts circularity)
    {
        try
        {
            MaterialCircularity.Of(circularity);
            return null;
        }
        catch (InputRefusedException refused)
        {
            return refused;
        }
    }

    private static string Known<T>(IEnumerable<T> all, Func<T, string> code) => string.Join(", ", all.Select(code));

    private static ValidationError Wrong(string field, string th, string en) => new(new(th, en), field);
}
