namespace Sedz.Schema.Matching;

/// <summary>Whom a count of a matching is about.</summary>
public enum MatchingSide
{
    /// <summary>Workers; people are counted. แรงงาน</summary>
    Worker,

    /// <summary>Openings; their places are counted. ตำแหน่งงาน</summary>
    Opening,
}
