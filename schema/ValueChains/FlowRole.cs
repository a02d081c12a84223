namespace Sedz.Schema.ValueChains;

/// <summary>What a flow is to the stage that it leaves.</summary>
public enum FlowRole
{
    /// <summary>What the stage is there for, also when it is a recovered material. ผลิตภัณฑ์หลัก</summary>
    Main,

    /// <summary>What arises beside it and goes to somebody. ผลพลอยได้</summary>
    ByProduct,

    /// <summary>What is lost: burnt, dried off, spoilt, let go. It goes to nobody. การสูญเสีย</summary>
    Loss,
}
