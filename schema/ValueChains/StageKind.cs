namespace Sedz.Schema.ValueChains;

/// <summary>What a stage of a value chain does.</summary>
public enum StageKind
{
    /// <summary>Supplies seed, stock, tools or energy. ปัจจัยการผลิต</summary>
    Input,

    /// <summary>Grows or raises: its mass comes from air, water and soil, which no flow records. การผลิต</summary>
    Production,

    /// <summary>Turns one material into another. การแปรรูป</summary>
    Processing,

    /// <summary>Packs. การบรรจุ</summary>
    Packaging,

    /// <summary>Stores or carries. การขนส่งและคลังสินค้า</summary>
    Logistics,

    /// <summary>Sells to those who use. ตลาด</summary>
    Market,

    /// <summary>Takes up by-products and what was used, for use again. การนำกลับมาใช้</summary>
    Recovery,
}
