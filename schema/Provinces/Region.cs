namespace Sedz.Schema.Provinces;

/// <summary>The six regions of the Royal Society's division of Thailand.</summary>
public enum Region
{
    /// <summary>ภาคเหนือ, 9 provinces.</summary>
    North,

    /// <summary>ภาคตะวันออกเฉียงเหนือ, 20 provinces.</summary>
    Northeast,

    /// <summary>ภาคกลาง, 22 provinces, Bangkok among them.</summary>
    Central,

    /// <summary>ภาคตะวันออก, 7 provinces.</summary>
    East,

    /// <summary>ภาคตะวันตก, 5 provinces.</summary>
    West,

    /// <summary>ภาคใต้, 14 provinces.</summary>
    South,
}
