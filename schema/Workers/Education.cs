namespace Sedz.Schema.Workers;

/// <summary>The highest education that a person has finished, by the steps of Thai schools.</summary>
public enum Education
{
    /// <summary>No school was finished.</summary>
    None,

    /// <summary>Primary school (ประถมศึกษา).</summary>
    Primary,

    /// <summary>Lower secondary school (มัธยมศึกษาตอนต้น).</summary>
    LowerSecondary,

    /// <summary>Upper secondary school (มัธยมศึกษาตอนปลาย).</summary>
    UpperSecondary,

    /// <summary>Vocational certificate (ปวช.).</summary>
    Vocational,

    /// <summary>Higher vocational diploma (ปวส., อนุปริญญา).</summary>
    HigherVocational,

    /// <summary>Bachelor's degree.</summary>
    Bachelor,

    /// <summary>A degree above a bachelor's.</summary>
    Postgraduate,
}
