namespace Sedz.Schema.ValueChains;

/// <summary>Kinds of stages, roles of flows and kinds of BCG in words.</summary>
public static class ValueChainWords
{
    /// <summary>The kind of stage in words.</summary>
    public static LocalizedText Of(StageKind kind) => kind switch
    {
        StageKind.Input => new("ปัจจัยการผลิต", "input supply"),
        StageKind.Production => new("การผลิต", "production"),
        StageKind.Processing => new("การแปรรูป", "processing"),
        StageKind.Packaging => new("การบรรจุ", "packaging"),
        StageKind.Logistics => new("การขนส่งและคลังสินค้า", "logistics"),
        StageKind.Market => new("ตลาด", "market"),
        StageKind.Recovery => new("การนำกลับมาใช้", "recovery"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of stage."),
    };

    /// <summary>The role of a flow in words.</summary>
    public static LocalizedText Of(FlowRole role) => role switch
    {
        FlowRole.Main => new("ผลิตภัณฑ์หลัก", "main product"),
        FlowRole.ByProduct => new("ผลพลอยได้", "by-product"),
        FlowRole.Loss => new("การสูญเสีย", "loss"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role of a flow."),
    };

    /// <summary>The kind of BCG in words.</summary>
    public static LocalizedText Of(BcgKind kind) => kind switch
    {
        BcgKind.Bio => new("เศรษฐกิจชีวภาพ", "bio-economy"),
        BcgKind.Circular => new("เศรษฐกิจหมุนเวียน", "circular economy"),
        BcgKind.Green => new("เศรษฐกิจสีเขียว", "green economy"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of BCG."),
    };
}
